import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../passage.ts';
import { contextOf, type PageHints } from './context.ts';
import { featuresOf } from './features.ts';
import { probability } from './trees.ts';

/**
 * The probability (0–1) of each passage that it belongs to the article; without trees, what Readability keeps of it.
 */
export function judge(
  passages: readonly Passage[],
  kept: readonly Float32Array[],
  hints: PageHints,
  { trees, ...rules }: Knowledge,
): Float32Array {
  if (!trees) return kept[0]!;
  const context = contextOf(passages, kept, hints, rules);
  return Float32Array.from(passages, (passage) => probability(trees, featuresOf(passage, context)));
}
