import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import type { Page } from './page.ts';
import { isFollowed, isNamed, isWhole, listedEnd, type Rule } from './rule.ts';
import { isStreet } from './words.ts';

/** Listed places of several words. */
export const longPlace: Rule = (page, i) => {
  const last = page.capital(i) ? listedEnd(page, i, Mark.placeBegin, Mark.placeInside) : -1;
  if (last < 0 || page.common(i) || isFollowed(page, last)) return undefined;
  return { first: i, last, label: 'LOC' };
};

/** "USA", and places in capitals at the head of a report. */
const isInCapitals = (page: Page, i: number): boolean =>
  page.acronym(i) && page.word(i).length > 2 && page.has(i, Mark.country | Mark.largePlace);

/** Whether another name stands beside the token; a common noun before it is none ("Hauptstadt Lissabon"). */
function isBesideName(page: Page, i: number): boolean {
  const before = page.spaced(i) && page.capital(i - 1);
  if (!before && !(page.spaced(i + 1) && isNamed(page, i + 1))) return false;
  return !(page.spaced(i) && page.has(i - 1, Mark.notName) && !isFollowed(page, i));
}

function isSurePlace(page: Page, i: number): boolean {
  if (page.has(i, Mark.country)) return true;
  if (page.has(i, Mark.forename | Mark.surname | Mark.organization)) return false;
  if (page.has(i, Mark.largePlace)) return true;
  return page.spaced(i) && page.has(i - 1, Mark.placePreposition) && page.has(i, Mark.place);
}

/** Listed places that are neither words nor names of people. */
export const listedPlace: Rule = (page, i) => {
  if (!isWhole(page, i)) return undefined;
  const sure = isInCapitals(page, i) || (isNamed(page, i) && !isBesideName(page, i) && isSurePlace(page, i));
  return sure ? { first: i, last: i, label: 'LOC' } : undefined;
};

/** "Lindenallee". */
export const street: Rule = (page, i) => {
  const last = page.wordEnd(i);
  return page.capital(i) && isStreet(page.word(last)) ? { first: i, last, label: 'LOC' } : undefined;
};
