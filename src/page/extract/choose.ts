import { isComment } from './clean/comments.ts';
import type { Phrasebook } from './clean/phrases.ts';
import { lookOf } from './judge/context.ts';
import { type Passage, wordsOf } from './passage.ts';

/** Probability below which a passage is never taken for likely. */
const LEAST = 0.1;
/** Enough for a passage that looks like those around it, or that corrects the article. */
const POSSIBLE = 0.2;
/** Share of a look's words that must be likely for the look to be that of the text. */
const MOSTLY = 0.6;
/** Words below which an article is short. */
const SHORT = 120;
/** Fewer words than this are no article: the rungs are tried one by one. */
const FEWEST_WORDS = 30;

/** The passages that make the article, in the page's order; none only where the page has no text at all. */
export function choose(
  passages: readonly Passage[],
  likely: Float32Array,
  kept: readonly Float32Array[],
  says: Phrasebook,
): Passage[] {
  const first = joined(passages, likely, says);
  const chosen = wordsOf(first) < SHORT ? withKept(passages, first, likely, kept) : first;
  return wordsOf(chosen) >= FEWEST_WORDS ? chosen : bestRung(passages, likely, kept, chosen);
}

/** With little to go by, prose that Readability keeps is taken in where it is possible at all: short news are short. */
function withKept(
  passages: readonly Passage[],
  chosen: readonly Passage[],
  likely: Float32Array,
  kept: readonly Float32Array[],
): Passage[] {
  const has = new Set(chosen);
  return passages.filter((passage) => {
    if (has.has(passage)) return true;
    const { index, words, linked, text } = passage;
    const isText = words >= 8 && linked < text.length / 3 && !isComment(passage);
    return isText && likely[index]! > POSSIBLE && kept.some((shares) => shares[index]! > 0.5);
  });
}

/**
 * What is likely; what lies between the first and the last of it and looks like what mostly is (the look of running
 * text: a paragraph in its midst is not left out); and corrections beside it.
 */
function joined(passages: readonly Passage[], likely: Float32Array, says: Phrasebook): Passage[] {
  const bar = barFor(passages, likely);
  const isLikely = (at: number): boolean => (likely[at] ?? 0) > bar;
  const first = passages.findIndex((_, at) => isLikely(at));
  const last = passages.findLastIndex((_, at) => isLikely(at));
  const looks = textLooks(passages, isLikely);
  return passages.filter((passage, at) => {
    if (isLikely(at)) return true;
    if (likely[at]! < POSSIBLE) return false;
    if (at > first && at < last && looks.has(lookOf(passage))) return !isComment(passage);
    return (isLikely(at - 1) || isLikely(at + 1)) && says.begins(passage.text, 'correction');
  });
}

/**
 * The probability above which passages are taken, so that the F1 to be expected of the words is greatest: on most
 * pages about a half; where the judge is in doubt of everything, what it doubts least is taken.
 */
function barFor(passages: readonly Passage[], likely: Float32Array): number {
  const sorted = passages
    .filter(({ index }) => likely[index]! > LEAST)
    .sort((a, b) => likely[b.index]! - likely[a.index]!);
  const expected = passages.reduce((sum, { index, words }) => sum + likely[index]! * words, 0);
  let right = 0;
  let taken = 0;
  let best = 0;
  let bar = 1;
  for (const { index, words } of sorted) {
    right += likely[index]! * words;
    taken += words;
    const f1 = (2 * right) / (taken + expected);
    if (f1 > best) [best, bar] = [f1, likely[index]! - 1e-6];
  }
  return bar;
}

/** Looks of which most words are likely. */
function textLooks(passages: readonly Passage[], isLikely: (at: number) => boolean): Set<string> {
  const words = new Map<string, { all: number; likely: number }>();
  for (const passage of passages) {
    const look = lookOf(passage);
    const sum = words.get(look) ?? { all: 0, likely: 0 };
    sum.all += passage.words;
    if (isLikely(passage.index)) sum.likely += passage.words;
    words.set(look, sum);
  }
  return new Set([...words].filter(([, { all, likely }]) => likely > MOSTLY * all).map(([look]) => look));
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
