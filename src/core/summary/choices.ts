import { type Choosable, MOST_SENTENCES, openTo, wishedCount } from './choose.ts';
import { type Forest, unpackForest } from './forest.ts';
import { constrain } from './genres/constrain.ts';
import { chainOf, greedyChoice } from './greedy.ts';
import { chooser } from './learned/chooser.ts';
import { bestSet, judge } from './search.ts';
import type { Sentence } from './sentence.ts';
import { makePool } from './sets.ts';
import type { Wishes } from './wishes.ts';

/** Candidates beyond the wished number: the best by score, beside the first of the article. */
const SPARE = 5;

const forests = new Map<string, Forest>();

function chooserOf(tag: string): Forest {
  const key = chooser[tag] === undefined ? 'und' : tag;
  let forest = forests.get(key);
  if (!forest) {
    forest = unpackForest(chooser[key] ?? '');
    forests.set(key, forest);
  }
  return forest;
}

/** The sentences among which the best set is looked for, ascending: the best, the first, and what they lean on. */
export function candidatesFor(
  sentences: readonly Sentence[],
  scores: readonly number[],
  room: number,
): number[] {
  const open = openTo(sentences);
  const best = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, room + SPARE);
  const all = [...best, ...open.slice(0, room)].flatMap((index) => chainOf(sentences, index)!);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether a set has all that its sentences lean on, and no question without an answer. */
function standsAlone(sentences: readonly Sentence[], candidates: readonly number[]) {
  const chains = new Map(candidates.map((index) => [index, chainOf(sentences, index) ?? [-1]]));
  return (set: readonly number[]): boolean =>
    set.every((index) => {
      if (sentences[index]!.question && !set.some((other) => sentences[other]!.leansOn === index))
        return false;
      return chains.get(index)!.every((link) => set.includes(link));
    });
}

/** The best set of one size. */
export const chooseBest = (digest: Choosable, wishes: Wishes): number[] =>
  chooseBy(chooserOf(digest.language ?? 'und'), digest, wishes);

/**
 * The best set of each size from one sentence to ten: the one that is likest to what people would write, where a
 * sentence that leans on another comes with it or not at all. Travels in the digest, so that the screens choose
 * without the model.
 */
export function choicesFor(digest: Choosable): number[][] {
  const forest = chooserOf(digest.language ?? 'und');
  return Array.from({ length: MOST_SENTENCES }, (_, n) => chooseBy(forest, digest, { sentences: n + 1 }));
}

/** The best set of one size by a given forest; training tries its own. */
export function chooseBy(forest: Forest, digest: Choosable, wishes: Wishes): number[] {
  if (digest.genre?.name === 'short') return openTo(digest.sentences);
  const room = wishedCount(wishes);
  const sentences = constrain(digest.genre, digest.sentences, room);
  const scores = sentences.map((sentence) => sentence.score);
  const candidates = candidatesFor(sentences, scores, room);
  const start = greedyChoice(sentences, openTo(sentences), scores, room);
  if (start.length < room || candidates.length <= room || forest.length === 0) return start;
  const value = judge(makePool(sentences, scores), forest);
  return bestSet(candidates, start, value, standsAlone(sentences, candidates)) ?? start;
}
