import type { Pass } from '../site.ts';

/**
 * Nine ends in ten are plain: a word in small letters that is no abbreviation, a point, a space, a capitalised word.
 * They are decided before anything is looked at more closely.
 */
export const plain: Pass = ({ natural, gap, mark, closers, word, next, lexicon }) => {
  if (!natural || gap !== ' ' || mark !== '.' || closers !== '') return undefined;
  if (!WORD.test(word) || !CAPITALISED.test(next)) return undefined;
  return lexicon.never.has(word) || lexicon.seldom.has(word) || lexicon.beforeFigure.has(word)
    ? undefined
    : 'split';
};

const WORD = /^[a-z]{2,}$/;
const CAPITALISED = /^[A-Z][a-z]/;

export const examples = ['The bridge was closed. |Nobody knew why.', 'They met the mayor of St. Ives.'];
