import { Mark } from '../../src/core/entities/gazetteer/marks.ts';
import { mix } from '../../src/core/entities/tokens/hash.ts';
import type { Tokens } from '../../src/core/entities/tokens/index.ts';

const BEGINS = Mark.placeBegin | Mark.organizationBegin;
const INSIDE = Mark.placeInside | Mark.organizationInside;

/** Everything that lists of names say of a word. */
const LISTED =
  BEGINS |
  INSIDE |
  Mark.place |
  Mark.largePlace |
  Mark.country |
  Mark.forename |
  Mark.surname |
  Mark.organization;

/**
 * Takes from the marks of some listed names what the lists say of them, so that a tagger learns to do without: the lists
 * know more of the names it learns from than of those it will meet. Always the same `percent` of the words in the
 * document of that number, wherever they stand in it.
 */
export function forgetLists(tokens: Tokens, marks: Int32Array, document: number, percent: number): void {
  const isForgotten = (i: number): boolean =>
    (mix(tokens.lower[i]! ^ Math.imul(document + 1, 0x9e3779b1)) >>> 0) % 100 < percent;
  let isInside = false;
  for (let i = 0; i < tokens.count; i++) {
    if ((marks[i]! & BEGINS) !== 0) isInside = isForgotten(i);
    else if ((marks[i]! & INSIDE) === 0) isInside = false;
    if (isInside || isForgotten(i)) marks[i]! &= ~LISTED;
  }
}
