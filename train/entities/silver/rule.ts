import type { Page } from './page.ts';

/** A name that a rule is sure of: its first and last token, and the label. */
export type Sure = { first: number; last: number; label: 'PER' | 'ORG' | 'LOC' };

/** A rule looks at one token and says the name that starts with it, if it is sure of one. */
export type Rule = (page: Page, i: number) => Sure | undefined;

/** Whether the token has a capital and is no word known as none. */
export const isNamed = (page: Page, i: number): boolean => page.capital(i) && !page.common(i);

/** Whether a word with a capital follows the token in the line. */
export const isFollowed = (page: Page, i: number): boolean => page.spaced(i + 1) && page.capital(i + 1);

/** Whether the token is a word by itself and no part of one with hyphens. */
export const isWhole = (page: Page, i: number): boolean => page.wordEnd(i) === i && page.word(i - 1) !== '-';

/** The last token of the listed name of several words that begins at `i`; -1 where none does. */
export function listedEnd(page: Page, i: number, begin: number, inside: number): number {
  if (!page.has(i, begin) || page.has(i, inside)) return -1;
  let last = i;
  while (page.has(last + 1, inside)) last++;
  return last > i ? last : -1;
}
