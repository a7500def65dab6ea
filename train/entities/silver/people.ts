import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import type { Page } from './page.ts';
import { isNamed, type Rule } from './rule.ts';
import { AMBIGUOUS, BEFORE_AMOUNT, DETERMINER, PARTICLE } from './words.ts';

/** Marks of words that are no forenames whatever the lists say. */
const UNNAMED = Mark.country | Mark.stopWord | Mark.title | Mark.sayVerb | Mark.demonym;

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** Whether the token may be the n-th word after a forename: the first is its surname even if it is a noun too. */
const mayFollow = (page: Page, at: number, n: number): boolean =>
  n === 0 ? page.capital(at) && !page.has(at, Mark.stopWord) : isNamed(page, at);

/** The last token of the person's name whose first word ends at `end`; -1 where no surname follows. */
function restOfPerson(page: Page, end: number): number {
  let last = -1;
  let at = end + 1;
  for (let words = 0; words < 3 && page.spaced(at); words++) {
    while (PARTICLE.test(page.word(at)) && page.spaced(at + 1)) at++;
    const initial = isInitial(page.word(at));
    if (!initial && !mayFollow(page, at, words)) break;
    const stop = page.wordEnd(at);
    if (!initial) last = stop;
    at = stop + 1;
    if (initial && page.word(at) === '.') at++;
  }
  return last;
}

/** "Anna Winter", "Jan van der Berg". */
export const forenamed: Rule = (page, i) => {
  if (!page.capital(i) || !page.has(i, Mark.forename) || page.has(i, UNNAMED)) return undefined;
  const before = page.word(i - 1);
  if (AMBIGUOUS.test(page.word(i)) && BEFORE_AMOUNT.test(before)) return undefined;
  if (page.has(i, Mark.notName) && DETERMINER.test(before)) return undefined;
  const last = restOfPerson(page, page.wordEnd(i));
  return last < 0 ? undefined : { first: i, last, label: 'PER' };
};

/** "Kanzlerin Winter", "Frau Winter". */
export const titled: Rule = (page, i) => {
  if (!page.has(i - 1, Mark.title | Mark.honorific) || !page.spaced(i) || !isNamed(page, i)) return undefined;
  if (/^(?:st|sankt|bad)\.?$/i.test(page.word(i - 1))) return undefined;
  if (page.has(i, Mark.country | Mark.largePlace | Mark.organization | Mark.place)) return undefined;
  const end = page.wordEnd(i);
  return { first: i, last: Math.max(end, restOfPerson(page, end)), label: 'PER' };
};
