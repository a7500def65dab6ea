import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import type { Page } from './page.ts';
import { isFollowed, isNamed, isWhole, listedEnd, type Rule } from './rule.ts';
import {
  AGENCY,
  BODY,
  CLUB,
  COMPANY,
  DETERMINER,
  HOUSE,
  LEADING,
  NO_BODY,
  SEAT_OF_LEARNING,
} from './words.ts';

const isPartOfClub = (page: Page, at: number): boolean =>
  /^\d{2,4}$/.test(page.word(at)) || (page.capital(at) && !page.has(at, Mark.notName | Mark.stopWord));

/** "FC Teutonia Nordstadt", "SV 09 Dorfheim". */
export const club: Rule = (page, i) => {
  if (!CLUB.test(page.word(i))) return undefined;
  let last = -1;
  for (let at = i + 1; at <= i + 4 && page.spaced(at) && isPartOfClub(page, at); at = last + 1) {
    last = page.wordEnd(at);
    if (last > at) return undefined;
  }
  const numbered = page.word(i - 1) === '.' && page.word(i - 2) === '1';
  return last < 0 ? undefined : { first: numbered ? i - 2 : i, last, label: 'ORG' };
};

/** "Nordwerk Maschinen AG": words with capitals up to a form of company. */
export const company: Rule = (page, i) => {
  if (!page.capital(i) || page.has(i, Mark.stopWord | Mark.title)) return undefined;
  if (page.capital(i - 1) && page.spaced(i)) return undefined;
  let at = page.wordEnd(i) + 1;
  for (let words = 1; words < 5 && page.spaced(at); words++) {
    if (COMPANY.test(page.word(at))) return { first: i, last: at, label: 'ORG' };
    if (!page.capital(at) && page.word(at) !== '&') return undefined;
    at = page.wordEnd(at) + 1;
  }
  return undefined;
};

/** Whether the word before the token leads it: "Technischen", "Frankfurter". */
const isLed = (page: Page, i: number): boolean =>
  page.spaced(i) && page.capital(i - 1) && LEADING.test(page.word(i - 1));

/** "Universität Nordstadt", "Technischen Universität". */
export const university: Rule = (page, i) => {
  if (!SEAT_OF_LEARNING.test(page.word(i))) return undefined;
  const placed = page.spaced(i + 1) && page.has(i + 1, Mark.place | Mark.largePlace);
  const first = isLed(page, i) ? i - 1 : i;
  if (!placed && first === i) return undefined;
  return { first, last: placed ? page.wordEnd(i + 1) : i, label: 'ORG' };
};

/** "Hessischen Innenministerium", "Frankfurter Landgericht". */
export const body: Rule = (page, i) => {
  const last = page.wordEnd(i);
  if (!page.capital(i) || !BODY.test(page.word(last))) return undefined;
  if (page.spaced(last + 1) && isNamed(page, last + 1)) return undefined;
  const led = isLed(page, i) && !page.opens(i - 1) && !page.has(i - 1, Mark.notName | Mark.title);
  return led ? { first: i - 1, last, label: 'ORG' } : undefined;
};

/** What else a listed organisation of one word may be. */
const DOUBTFUL = Mark.stopWord | Mark.place | Mark.largePlace | Mark.notName | Mark.forename | Mark.surname;

/** Listed organisations. */
export const listedBody: Rule = (page, i) => {
  const last = listedEnd(page, i, Mark.organizationBegin, Mark.organizationInside);
  if (last > i) return { first: i, last, label: 'ORG' };
  const word = page.word(i);
  if (!page.has(i, Mark.organization) || BODY.test(word) || HOUSE.test(word)) return undefined;
  if (page.has(i, DOUBTFUL) || page.wordEnd(i) > i) return undefined;
  return page.spaced(i + 1) && isNamed(page, i + 1) ? undefined : { first: i, last: i, label: 'ORG' };
};

/** News agencies, which write themselves in lower case. */
export const agency: Rule = (page, i) =>
  AGENCY.test(page.word(i)) ? { first: i, last: i, label: 'ORG' } : undefined;

/** "die SPD": an acronym after an article. */
export const acronym: Rule = (page, i) => {
  const word = page.word(i);
  if (!page.acronym(i) || word.length > 5 || NO_BODY.test(word) || /^[IVXLCDM]+$/.test(word))
    return undefined;
  if (!isWhole(page, i) || !DETERMINER.test(page.word(i - 1))) return undefined;
  if (isFollowed(page, i) || (page.spaced(i + 1) && page.acronym(i + 1))) return undefined;
  return { first: i, last: i, label: 'ORG' };
};
