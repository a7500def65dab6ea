import { candidatesFor } from '../../src/core/summary/choices.ts';
import { type Forest, unpackForest } from '../../src/core/summary/forest.ts';
import { greedyChoice } from '../../src/core/summary/greedy.ts';
import type { Ranker } from '../../src/core/summary/model.ts';
import { attach, prepare, scoreSentences } from '../../src/core/summary/rank.ts';
import { countSets, eachSet } from '../../src/core/summary/search.ts';
import type { Sentence } from '../../src/core/summary/sentence.ts';
import { describeSet, makePool, SET_FEATURES } from '../../src/core/summary/sets.ts';
import { packForest } from './pack.ts';
import { hashOf, type Prepared, worthOf } from './prepared.ts';
import { boost, type Growth, randomSource } from './trees.ts';

/** An example with its sentences ranked by a model that never saw it. */
export type Ranked = { example: Prepared; sentences: Sentence[] };

const growth: Growth = {
  trees: 110,
  leaves: 7,
  rate: 0.08,
  least: 400,
  ridge: 20,
  features: 0.5,
  rows: 0.5,
  seed: 3,
};

/** What ROUGE-2 counts beside ROUGE-1. */
const TWO = 0.3;
/** Sets tried for each size of each article. */
const TRIES = 60;

/** Ranks the example's sentences as the extension would. */
export const rankExample = (example: Prepared, ranker: Ranker): Ranked => ({
  example,
  sentences: prepare(
    example.reading,
    attach(example.reading, scoreSentences(example.reading, ranker), example.language),
  ),
});

/** Some sets of `size` out of the candidates, the first sentences and the greedy choice always among them. */
function someSets({ example, sentences }: Ranked, size: number): number[][] {
  const scores = sentences.map((sentence) => sentence.score);
  const candidates = candidatesFor(sentences, scores, size);
  if (candidates.length <= size) return [];
  const random = randomSource(hashOf(`${example.id} ${size}`));
  const sets: number[][] = [candidates.slice(0, size), greedyChoice(sentences, candidates, scores, size)];
  const every = countSets(candidates.length, size);
  if (every <= 500) {
    eachSet(candidates, size, (set) => {
      if (random() < TRIES / every) sets.push([...set]);
    });
    return sets;
  }
  for (let k = 0; k < TRIES; k++) {
    const set = [...candidates];
    while (set.length > size) set.splice(Math.floor(random() * set.length), 1);
    sets.push(set);
  }
  return sets;
}

type Rows = { columns: number[][]; worth: number[]; weight: number[] };

function addRows(rows: Rows, ranked: Ranked, size: number, weight: number): void {
  const sets = someSets(ranked, size);
  const pool = makePool(
    ranked.sentences,
    ranked.sentences.map((sentence) => sentence.score),
  );
  const row = new Float32Array(SET_FEATURES);
  const worth = sets.map((set) => {
    const { one, two } = worthOf(ranked.example, set);
    return 100 * (one + TWO * two);
  });
  const mean = worth.reduce((sum, value) => sum + value, 0) / Math.max(1, worth.length);
  sets.forEach((set, k) => {
    describeSet(pool, set, row);
    row.forEach((value, f) => {
      rows.columns[f]!.push(value);
    });
    rows.worth.push(worth[k]! - mean);
    rows.weight.push(weight);
  });
}

/** Learns the forest that scores sets: ROUGE against the mean of the article's sets of the same size. */
export function learnChooser(
  ranked: readonly Ranked[],
  sizesOf: (example: Prepared) => readonly number[],
): { forest: Forest; packed: string } {
  const rows: Rows = { columns: Array.from({ length: SET_FEATURES }, () => []), worth: [], weight: [] };
  for (const one of ranked)
    for (const size of sizesOf(one.example))
      addRows(rows, one, size, size === one.example.set.first ? 1 : 0.4);
  const trees = boost(
    rows.columns.map((column) => Float32Array.from(column)),
    Float32Array.from(rows.weight),
    (scores, out) => {
      for (let row = 0; row < out.length; row++) out[row] = rows.worth[row]! - scores[row]!;
    },
    growth,
  );
  const packed = packForest(trees);
  return { forest: unpackForest(packed), packed };
}
