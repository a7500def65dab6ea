import { bare, type Pass, type Site, UPPER } from '../site.ts';

/** `a.m.` and `p.m.` go on before a day, a zone or a figure, and where the sentence so far only leads in to a clause. */
export const times: Pass = (site) => {
  const { lexicon, mark, word, next } = site;
  if (mark !== '.' || !lexicon.time.has(word.toLowerCase())) return undefined;
  if (lexicon.afterTime.has(bare(next).toLowerCase()) || leadsIn(site) || isZone(site)) return 'join';
  if (/^\d/.test(next)) return site.openers === '' ? undefined : 'join';
  return UPPER.test(next) ? 'split' : undefined;
};

/** A place whose time it is follows: `6 p.m. Kyiv time`, `6 p.m. New York time`. */
const isZone = ({ text, at }: Site): boolean => ZONE.test(text.slice(at, at + 40));
const ZONE = /^(?:\p{Lu}[\p{L}.]{1,15} ){1,2}time\b/u;

function leadsIn({ text, start, end, lexicon }: Site): boolean {
  if (end - start > 32) return false;
  const words = text.slice(start, end).split(/\s+/);
  return words.length <= 4 && lexicon.leads.has(words[0]!.toLowerCase());
}

export const examples = [
  'They meet at 11 a.m. (0800 GMT) in Oslo.',
  'At 5 a.m. Mr. Hill went to the bank. |He left it at 6 P.M. |Mr. Hill then went home.',
  'Doors open at 8 p.m. Saturday.',
  'The gates shut at 6 p.m. Lund time on Friday.',
];
