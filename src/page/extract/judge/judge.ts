import type { Passage } from '../passage.ts';
import { contextOf, type PageHints } from './context.ts';
import { featuresOf } from './features.ts';
import { FOREST } from './model.ts';
import { type Forest, probability, unpack } from './trees.ts';

let forest: Forest | undefined;

/** The probability (0–1) of each passage that it belongs to the article. */
export function judge(
  passages: readonly Passage[],
  kept: readonly Float32Array[],
  hints: PageHints,
): Float32Array {
  const context = contextOf(passages, kept, hints);
  forest ??= unpack(FOREST);
  const trees = forest;
  return Float32Array.from(passages, (passage) => probability(trees, featuresOf(passage, context)));
}
