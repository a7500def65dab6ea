import { bare, type Pass, type Site } from '../site.ts';

/** A point with no space after it ends a sentence where a word or figure stands before and a capitalised word after it. */
export const unspaced: Pass = (site) => {
  const { gap, mark, word, closers, openers, next } = site;
  if (gap !== '' || !ASCII.test(mark) || closers !== '' || openers !== '') return undefined;
  if (!CAPITALISED.test(next) || DOMAIN.test(bare(next))) return 'join';
  return ENDS_WORD.test(word) && !abbreviates(site) ? 'split' : 'join';
};

function abbreviates({ lexicon, word }: Site): boolean {
  const lower = word.toLowerCase();
  return lexicon.never.has(lower) || lexicon.seldom.has(lower);
}

const ASCII = /^[.!?…]+$/;
const CAPITALISED = /^(?:\p{Lu}\p{Ll}|[IA]$)/u;
const DOMAIN = /^(?:Com|Net|Org|Io|Co|Fm|Tv)$/;
const ENDS_WORD = /(?:^|[^.\p{L}])(?:\p{L}[\p{Ll}’'-]{2,60}|[\p{N},]{2})$/u;

export const examples = [
  'Hello town.|Today is Tuesday.|Mr. Hill bought 1,000.|That is a lot.',
  'He runs Node.JS and Booking.Com today.',
];
