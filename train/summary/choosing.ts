import { candidatesFor, standsAlone } from '../../src/core/summary/choices.ts';
import type { Branch, Forest } from '../../src/core/summary/forest.ts';
import { greedyChoice } from '../../src/core/summary/greedy.ts';
import { readForest } from '../../src/core/summary/model/bytes.ts';
import { attach, prepare, scoreSentences } from '../../src/core/summary/rank.ts';
import { eachSet } from '../../src/core/summary/search.ts';
import type { Sentence } from '../../src/core/summary/sentence.ts';
import { describeSet, makePool, SET_FEATURES } from '../../src/core/summary/sets.ts';
import type { Sizes } from './groups.ts';
import { packForest } from './pack.ts';
import { hashOf, type Prepared, worthOf } from './prepared.ts';
import { randomSource } from './random.ts';
import { boost, type Growth, squared } from './trees.ts';

/** An example with its sentences ranked by a model that never saw it. */
export type Ranked = { example: Prepared; sentences: Sentence[] };

const growth: Omit<Growth, 'trees' | 'leaves'> = {
  rate: 0.08,
  least: 600,
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
export const rankExample = (example: Prepared, ranker: Forest): Ranked => ({
  example,
  sentences: prepare(
    example.reading,
    attach(example.reading, scoreSentences(example.reading, ranker), example.language),
  ),
});

/** Some of the sets of `size` that may be shown, the greedy choice always among them. */
function someSets({ example, sentences }: Ranked, size: number): number[][] {
  const scores = sentences.map((sentence) => sentence.score);
  const candidates = candidatesFor(sentences, scores, size);
  const allowed = standsAlone(sentences);
  const every: number[][] = [];
  eachSet(candidates, size, (set) => {
    if (allowed(set)) every.push([...set]);
  });
  if (every.length === 0) return [];
  const random = randomSource(hashOf(`${example.id} ${size}`));
  const greedy = greedyChoice(sentences, candidates, scores, size);
  const some = every.filter(() => random() < TRIES / every.length);
  return greedy.length === size ? [greedy, ...some] : some;
}

type Rows = { columns: number[][]; worth: number[]; weight: number[] };

function addRows(rows: Rows, ranked: Ranked, size: number, weight: number): void {
  const sets = someSets(ranked, size);
  const scores = ranked.sentences.map((sentence) => sentence.score);
  const pool = makePool(ranked.sentences, scores);
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
  sizesOf: (example: Prepared) => Readonly<Record<number, number>>,
  { sets, leaves }: Sizes,
): { trees: Branch[]; forest: Forest } {
  const rows: Rows = { columns: Array.from({ length: SET_FEATURES }, () => []), worth: [], weight: [] };
  for (const one of ranked)
    for (const [size, weight] of Object.entries(sizesOf(one.example)))
      addRows(rows, one, Number(size), weight);
  const matrix = rows.columns.map((column) => Float32Array.from(column));
  const loss = squared(Float32Array.from(rows.worth), Float32Array.from(rows.weight));
  const trees = boost(matrix, loss, { ...growth, trees: sets, leaves });
  return { trees, forest: readForest(packForest(trees)) };
}
