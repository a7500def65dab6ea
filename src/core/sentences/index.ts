import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import { candidatesOf } from './candidates.ts';
import { cutEnormous } from './enormous.ts';
import { lexiconOf } from './lexicon.ts';
import { isSpace } from './marks.ts';
import { abbreviations } from './passes/abbreviations.ts';
import { addresses } from './passes/addresses.ts';
import { continuations } from './passes/continuations.ts';
import { datelines } from './passes/datelines.ts';
import { ellipses } from './passes/ellipses.ts';
import { initials } from './passes/initials.ts';
import { items } from './passes/items.ts';
import { lines } from './passes/lines.ts';
import { numbers } from './passes/numbers.ts';
import { paragraphs } from './passes/paragraphs.ts';
import { plain } from './passes/plain.ts';
import { quotations } from './passes/quotations.ts';
import { spaces } from './passes/spaces.ts';
import { times } from './passes/times.ts';
import { unspaced } from './passes/unspaced.ts';
import { type Pass, readSite } from './site.ts';

/**
 * The passes in their order: the first with an opinion on a place decides. What is plain is decided early. Layout comes before punctuation
 * (a blank line ends anything), what is not language (lists, addresses) before language, marks before words, and
 * the narrower class of words before the wider one.
 */
export const passes: readonly Pass[] = [
  plain,
  paragraphs,
  items,
  lines,
  addresses,
  unspaced,
  ellipses,
  quotations,
  continuations,
  datelines,
  numbers,
  times,
  initials,
  abbreviations,
  spaces,
];

/**
 * The sentences of a text, in order: spans that never overlap, begin and end with a visible character, and
 * leave nothing but white space between them. Linear in the length of the text; never throws.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const lexicon = lexiconOf(language);
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const { at, natural } of candidatesOf(text, lexicon)) {
    if (at <= start) continue;
    const site = readSite(text, lexicon, start, at, natural);
    if (site.end <= start || !splitsAt(site)) continue;
    cutEnormous(text, { start, end: site.end }, spans);
    start = skipSpace(text, at);
  }
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) cutEnormous(text, { start, end }, spans);
  return spans;
}

function splitsAt(site: Parameters<Pass>[0]): boolean {
  for (const pass of passes) {
    const verdict = pass(site);
    if (verdict) return verdict === 'split';
  }
  return site.natural;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
