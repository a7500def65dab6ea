import { begins } from './clean/phrases.ts';
import { lookOf } from './judge/context.ts';
import type { Passage } from './passage.ts';

/** Probability above which a passage belongs to the article. */
const LIKELY = 0.45;
/** Enough for a passage that looks like those around it, or that corrects the article. */
const POSSIBLE = 0.15;
/** Fewer words than this are no article: the rungs are tried one by one. */
const FEWEST_WORDS = 30;

/** The passages that make the article, in the page's order; none only where the page has no text at all. */
export function choose(
  passages: readonly Passage[],
  likely: Float32Array,
  kept: readonly Float32Array[],
): Passage[] {
  const chosen = joined(passages, likely);
  return wordsOf(chosen) >= FEWEST_WORDS ? chosen : bestRung(passages, likely, kept, chosen);
}

/** What is likely, what stands between two likely passages and looks like them, and corrections beside them. */
function joined(passages: readonly Passage[], likely: Float32Array): Passage[] {
  const isLikely = (at: number): boolean => (likely[at] ?? 0) > LIKELY;
  const looks = new Set(passages.filter(({ index }) => isLikely(index)).map(lookOf));
  const nextTo = (at: number): boolean => isLikely(at - 1) || isLikely(at + 1);
  return passages.filter((passage, at) => {
    if (isLikely(at)) return true;
    if (likely[at]! < POSSIBLE) return false;
    if (isLikely(at - 1) && isLikely(at + 1) && looks.has(lookOf(passage))) return true;
    return nextTo(at) && begins(passage.text, 'correction');
  });
}

/**
 * Where the judge finds next to nothing: the rung (Readability's tries, prose alone, everything) with the most
 * words of some likelihood, judged by one rule, not the first that answers.
 */
function bestRung(
  passages: readonly Passage[],
  likely: Float32Array,
  kept: readonly Float32Array[],
  chosen: readonly Passage[],
): Passage[] {
  const rungs = [
    chosen,
    ...kept.map((shares) => passages.filter(({ index }) => shares[index]! > 0.5)),
    passages.filter(({ words, linked, text }) => words >= 12 && linked < text.length / 3),
    passages,
  ];
  const scores = rungs.map((rung) => score(rung, likely));
  return [...rungs[scores.indexOf(Math.max(...scores))]!];
}

/** Words weighed by how likely they are, less a little for each, so that more is better only if it is as likely. */
function score(rung: readonly Passage[], likely: Float32Array): number {
  if (rung.length === 0) return Number.NEGATIVE_INFINITY;
  return rung.reduce((sum, { index, words }) => sum + words * (likely[index]! - 0.1), 0);
}

const wordsOf = (passages: readonly Passage[]): number => passages.reduce((sum, { words }) => sum + words, 0);
