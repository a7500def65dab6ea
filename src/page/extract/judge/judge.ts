import { isComment } from '../clean/comments.ts';
import { inConsentWindow } from '../clean/consent.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../passage.ts';
import { contextOf, isProse, type PageHints } from './context.ts';
import { featuresOf } from './features.ts';
import { probability } from './trees.ts';

/** Words to be expected of an article outside of windows and comments. */
const FEWEST_WORDS = 30;

/**
 * The probability (0–1) of each passage that it belongs to the article; without trees, what Readability keeps of it.
 * What is far from all text has none. Windows that ask for consent and comments have none, unless hardly a word is
 * likely without: a page on privacy may call its text so.
 */
export function judge(
  passages: readonly Passage[],
  kept: readonly Float32Array[],
  hints: PageHints,
  { trees, ...rules }: Knowledge,
): Float32Array {
  if (!trees) return kept[0]!;
  const context = contextOf(passages, kept, hints, rules);
  const near = nearText(passages, kept);
  const likely = Float32Array.from(passages, (passage, at) =>
    near[at] ? probability(trees, featuresOf(passage, context)) : 0,
  );
  const without = likely.map((chance, at) => (chance > 0.1 && isApart(passages[at]!) ? 0 : chance));
  const expected = passages.reduce((sum, { index, words }) => sum + without[index]! * words, 0);
  return expected > FEWEST_WORDS ? without : likely;
}

const isApart = (passage: Passage): boolean => inConsentWindow(passage) || isComment(passage);

/** Passages before and after text that are judged. */
const NEAR = 3;

/**
 * By passage: whether prose, or what one of Readability's tries keeps, is near; where there is no such thing, all are
 * near. More than half of a page's passages are not: judged, they cost more than all others, and hardly one is text.
 */
function nearText(passages: readonly Passage[], kept: readonly Float32Array[]): Uint8Array {
  const near = new Uint8Array(passages.length);
  passages.forEach((passage, at) => {
    if (isProse(passage) || kept.some((shares) => shares[at]! > 0.01))
      near.fill(1, Math.max(0, at - NEAR), at + NEAR + 1);
  });
  return near.includes(1) ? near : near.fill(1);
}
