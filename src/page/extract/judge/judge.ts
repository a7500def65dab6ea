import { inConsentWindow } from '../clean/consent.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../passage.ts';
import { contextOf, type PageHints } from './context.ts';
import { featuresOf } from './features.ts';
import { probability } from './trees.ts';

/** Words to be expected of an article outside of windows. */
const FEWEST_WORDS = 30;

/**
 * The probability (0–1) of each passage that it belongs to the article; without trees, what Readability keeps of it.
 * Windows that ask for consent have none, unless hardly a word is likely without: a page on privacy may call its text so.
 */
export function judge(
  passages: readonly Passage[],
  kept: readonly Float32Array[],
  hints: PageHints,
  { trees, ...rules }: Knowledge,
): Float32Array {
  if (!trees) return kept[0]!;
  const context = contextOf(passages, kept, hints, rules);
  const likely = Float32Array.from(passages, (passage) => probability(trees, featuresOf(passage, context)));
  const without = likely.map((chance, at) => (chance > 0.1 && inConsentWindow(passages[at]!) ? 0 : chance));
  const expected = passages.reduce((sum, { index, words }) => sum + without[index]! * words, 0);
  return expected > FEWEST_WORDS ? without : likely;
}
