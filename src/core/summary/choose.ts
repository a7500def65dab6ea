import { type Forest, unpackForest } from './forest.ts';
import type { Genre } from './genre.ts';
import { chainOf, greedyChoice } from './greedy.ts';
import { chooser } from './learned/chooser.ts';
import { bestSet, judge } from './search.ts';
import type { Sentence } from './sentence.ts';
import { makePool } from './sets.ts';
import type { Wishes } from './wishes.ts';

/** What the choice needs of a digest: less than a `Digest`, so that nothing depends on its parts. */
export type Choosable = {
  sentences: readonly Sentence[];
  language?: string;
  genre?: Genre;
};

/** How many sentences a summary has where nobody asked, and at most. */
export const DEFAULT_SENTENCES = 5;
export const MOST_SENTENCES = 10;
/** Candidates beyond the wished number: the best by score, beside the first of the article. */
export const SPARE = 5;

const forests = new Map<string, Forest>();

function chooserOf(tag: string): Forest {
  const key = chooser[tag] ? tag : 'und';
  let forest = forests.get(key);
  if (!forest) {
    forest = unpackForest(chooser[key] ?? '');
    forests.set(key, forest);
  }
  return forest;
}

/** The wished number of sentences, brought into 1–10. */
export const wishedCount = (wishes: Wishes): number =>
  Math.min(
    MOST_SENTENCES,
    Math.max(1, Math.round(wishes.sentences ?? DEFAULT_SENTENCES) || DEFAULT_SENTENCES),
  );

/** The sentences among which the best set is looked for, ascending: the best, the first, and what they lean on. */
export function candidatesFor(
  sentences: readonly Sentence[],
  scores: readonly number[],
  room: number,
): number[] {
  const open = sentences.map((_, index) => index).filter((index) => chainOf(sentences, index));
  const best = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, room + SPARE);
  const all = [...best, ...open.slice(0, room)].flatMap((index) => chainOf(sentences, index)!);
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * The indices of the sentences to show, ascending: the set of the wished size that is likest to what people would
 * write, where a sentence that leans on another comes with it or not at all. Pure, and fast enough to run at each
 * move of a slider.
 */
export const choose = (digest: Choosable, wishes: Wishes): number[] =>
  chooseBy(chooserOf(digest.language ?? 'und'), digest, wishes);

/** As `choose`, by a given forest; training tries its own. */
export function chooseBy(forest: Forest, digest: Choosable, wishes: Wishes): number[] {
  const { sentences } = digest;
  const room = wishedCount(wishes);
  const scores = sentences.map((sentence) => sentence.score);
  const candidates = candidatesFor(sentences, scores, room);
  const start = greedyChoice(sentences, candidates, scores, room);
  if (start.length < room || start.length === candidates.length || forest.length === 0) return start;
  const allowed = (set: readonly number[]) =>
    set.every((index) => (chainOf(sentences, index) ?? [-1]).every((link) => set.includes(link)));
  return bestSet(candidates, start, judge(makePool(sentences, scores), forest), allowed) ?? start;
}

/** The chosen sentences in the order in which they are shown: as in the article, or the weightiest first. */
export function inOrder(digest: Choosable, chosen: readonly number[], wishes: Wishes): number[] {
  const order = [...chosen].sort((a, b) => a - b);
  if (wishes.order !== 'importance') return order;
  const score = (index: number) => digest.sentences[index]?.score ?? 0;
  return order.sort((a, b) => score(b) - score(a) || a - b);
}
