import { opensSentence, type Pass, type Site } from '../site.ts';

/** The language's abbreviations, by how often a sentence ends with one: never, seldom, or only where no figure follows. */
export const abbreviations: Pass = (site) => {
  if (site.mark !== '.' || CLOSED_QUOTE.test(site.closers)) return undefined;
  const { lexicon } = site;
  const word = site.word.toLowerCase();
  if (lexicon.never.has(word) || lexicon.never.has(lastPart(word))) return 'join';
  if (lexicon.beforeFigure.has(word) && FIGURE.test(site.next)) return 'join';
  if (CAPITALS.test(site.word) && !CAPITALS.test(site.next)) return undefined;
  if (lexicon.seldom.has(word) || lexicon.seldom.has(lastPart(word))) return goesOn(site);
  return undefined;
};

const CLOSED_QUOTE = /["”»’]/;
/** `in MO.` is no `Mo.`, but a text in capitals writes its abbreviations so too. */
const CAPITALS = /^\p{Lu}{2,}(?:\P{L}|$)/u;
const FIGURE = /^(?:\p{N}|[IVXLC]+\b)/u;

const goesOn = (site: Site) => (opensSentence(site) ? 'split' : 'join');

/** The part of a compound that the point belongs to: `Gen` of `Maj.-Gen`. */
const lastPart = (word: string): string =>
  word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1);

export const examples = [
  'Dr. Hill and Lt. Gen. Roy came. |They left.',
  'They signed with Pitt, Hill & Co. at noon.',
  'They signed with Pitt, Hill & Co. |It closed on Monday.',
  'St. Mary’s is on 5th St. near the park.',
  'Turn to p. 55. |Read it.',
  'It fell on Jan. 5. |Prices rose in Jan. |Nobody cared.',
];
