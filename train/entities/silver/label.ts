import { Mark } from '../../../src/core/entities/gazetteer/marks.ts';
import { LABELS, labelOf, Part, TagKind } from '../../../src/core/entities/tagger/labels.ts';
import { mix } from '../../../src/core/entities/tokens/hash.ts';
import { Form } from '../../../src/core/entities/tokens/index.ts';
import type { Page } from './page.ts';
import type { Sure } from './rule.ts';
import { rules } from './rules.ts';
import { DETERMINER } from './words.ts';

const ANY = 2 ** LABELS - 1;
const OUTSIDE = 1;

const KIND = {
  PER: TagKind.person,
  ORG: TagKind.organization,
  LOC: TagKind.place,
};

/** What the rules are sure of in a text, in order, never overlapping. */
export function sureNames(page: Page): Sure[] {
  const taken = new Uint8Array(page.tokens.count);
  const found: Sure[] = [];
  for (const rule of rules) {
    for (let i = 0; i < page.tokens.count; i++) {
      if (taken[i]) continue;
      const sure = rule(page, i);
      if (!sure || taken.subarray(sure.first, sure.last + 1).some((one) => one !== 0)) continue;
      taken.fill(1, sure.first, sure.last + 1);
      found.push(sure);
    }
  }
  found.push(...calledBySurname(page, found, taken));
  return found.sort((a, b) => a.first - b.first);
}

/** Whether a word that is a common noun as well stands as one: "der Müller". */
const isDetermined = (page: Page, i: number): boolean =>
  page.has(i, Mark.stopWord | Mark.title) || (page.common(i) && DETERMINER.test(page.word(i - 1)));

/** Later namings of people by the last word of their full name, with or without the genitive's -s. */
function calledBySurname(page: Page, found: readonly Sure[], taken: Uint8Array): Sure[] {
  const surnames = new Set(
    found
      .filter(({ first, last, label }) => label === 'PER' && last > first)
      .map(({ last }) => page.word(last)),
  );
  const later: Sure[] = [];
  for (let i = 0; i < page.tokens.count; i++) {
    if (taken[i] || !page.capital(i) || page.wordEnd(i) > i || page.word(i - 1) === '-') continue;
    const word = page.word(i);
    if (!surnames.has(word) && !surnames.has(word.replace(/s$/, ''))) continue;
    if (isDetermined(page, i) || (page.spaced(i + 1) && page.capital(i + 1) && !page.common(i + 1))) continue;
    taken[i] = 1;
    later.push({ first: i, last: i, label: 'PER' });
  }
  return later;
}

/** Whether a token that no rule took is surely no part of a name. */
function surelyNone(page: Page, i: number): boolean {
  const form = page.tokens.form[i]!;
  if (form === Form.lowercase || form === Form.number || form === Form.symbol) return true;
  if (page.has(i, Mark.stopWord)) return true;
  return (
    page.has(i, Mark.notName | Mark.title) && !page.has(i, Mark.forename | Mark.country | Mark.organization)
  );
}

/** "CDU-Fraktion": what hyphens join to a common noun is no name itself. */
function closeCompounds(page: Page, allowed: Int32Array): void {
  for (let i = 0; i < page.tokens.count; i++) {
    const end = page.wordEnd(i);
    if (end === i) continue;
    if (page.has(end, Mark.notName) && !page.has(end, Mark.organizationWord | Mark.placeWord))
      allowed.fill(OUTSIDE, i, end + 1);
    i = end;
  }
}

/** The labels that each token may have, as bits: what no rule is sure of is left open. */
export function allowedLabels(page: Page, names: readonly Sure[]): Int32Array {
  const allowed = Int32Array.from({ length: page.tokens.count }, (_, i) =>
    surelyNone(page, i) ? OUTSIDE : ANY,
  );
  for (let i = 1; i + 1 < page.tokens.count; i++)
    if (
      allowed[i] === OUTSIDE &&
      allowed[i - 1] === ANY &&
      allowed[i + 1] === ANY &&
      page.tokens.form[i] !== Form.capital
    )
      allowed[i] = ANY;
  closeCompounds(page, allowed);
  for (const { first, last, label } of names) {
    const kind = KIND[label];
    if (first === last) allowed[first] = 1 << labelOf(kind, Part.unit);
    else {
      allowed.fill(1 << labelOf(kind, Part.inside), first + 1, last);
      allowed[first] = 1 << labelOf(kind, Part.begin);
      allowed[last] = 1 << labelOf(kind, Part.last);
    }
  }
  return allowed;
}

/** Chooses the words. */
const HIDING = 0x2c1b3c6d;

/** Shares of names and of common nouns, in percent, of which the lists say nothing while learning. */
const HIDDEN = { names: 38, nouns: 4 };

const LISTED =
  Mark.place |
  Mark.largePlace |
  Mark.country |
  Mark.placeBegin |
  Mark.placeInside |
  Mark.forename |
  Mark.surname |
  Mark.organization |
  Mark.organizationBegin |
  Mark.organizationInside;

/**
 * Takes what the lists say away from some words, always the same ones, so that names and nouns that are in no list
 * are told by what is around them.
 */
export function hideSome(page: Page, marks: Int32Array): void {
  for (let i = 0; i < page.tokens.count; i++) {
    if (page.has(i, Mark.stopWord)) continue;
    const drawn = (mix(page.tokens.lower[i]! ^ HIDING) >>> 0) % 100;
    if (drawn < HIDDEN.names) marks[i]! &= ~LISTED;
    if (drawn < HIDDEN.nouns) marks[i]! &= ~Mark.notName;
  }
}
