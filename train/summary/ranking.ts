import { features } from '../../src/core/summary/features/index.ts';
import type { Branch, Forest } from '../../src/core/summary/forest.ts';
import { readForest } from '../../src/core/summary/model/bytes.ts';
import type { Sizes } from './groups.ts';
import { hits } from './overlap.ts';
import { packForest } from './pack.ts';
import type { Prepared } from './prepared.ts';
import { boost, type Growth, squared } from './trees.ts';

/** What a word more costs: with it the labels ask for sentences about as long as the first ones. */
const PRICE = 0.22;

const growth: Omit<Growth, 'trees' | 'leaves'> = {
  rate: 0.08,
  least: 60,
  ridge: 10,
  features: 0.5,
  rows: 0.6,
  seed: 1,
};

/** What a sentence is worth: its words that the reference has, less the price of all its words. */
const labels = (example: Prepared): number[] =>
  example.tokens.map(({ ones }) => hits([ones], example.reference.ones) - PRICE * ones.length);

/** The features of all sentences of the examples, one column a feature. */
function matrixOf(examples: readonly Prepared[]): Float32Array[] {
  const rows = examples.reduce((sum, example) => sum + example.tokens.length, 0);
  return features.map((feature) => {
    const column = new Float32Array(rows);
    let at = 0;
    for (const { reading } of examples) {
      column.set(feature.column(reading), at);
      at += reading.sentences.length;
    }
    return column;
  });
}

/** Learns the forest that scores sentences; each article weighs about the same. */
export function learnRanker(
  examples: readonly Prepared[],
  { sentences, leaves }: Sizes,
): { trees: Branch[]; forest: Forest } {
  const wanted = Float32Array.from(examples.flatMap(labels));
  const mean = wanted.reduce((sum, value) => sum + value, 0) / wanted.length;
  const weights = Float32Array.from(
    examples.flatMap(({ tokens }) => Array<number>(tokens.length).fill(30 / (tokens.length + 10))),
  );
  const loss = squared(
    wanted.map((value) => value - mean),
    weights,
  );
  const trees = boost(matrixOf(examples), loss, { ...growth, trees: sentences, leaves });
  return { trees, forest: readForest(packForest(trees)) };
}
