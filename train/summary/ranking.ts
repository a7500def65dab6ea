import { features } from '../../src/core/summary/features/index.ts';
import { unpackForest } from '../../src/core/summary/forest.ts';
import { stemImportance } from '../../src/core/summary/importance.ts';
import type { Ranker } from '../../src/core/summary/model.ts';
import { hits } from './overlap.ts';
import { packForest } from './pack.ts';
import type { Prepared } from './prepared.ts';
import { boost, type Growth } from './trees.ts';

/** What a word more costs: with it the labels ask for sentences about as long as the first ones. */
const PRICE = 0.22;

const growth: Growth = {
  trees: 100,
  leaves: 7,
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

/** Gives the examples the importance of stems that these weights tell. */
export function weighStems(examples: readonly Prepared[], stems: readonly number[]): void {
  for (const example of examples) example.reading.importance = stemImportance(example.stems, stems);
}

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
  stems: readonly number[],
): Ranker & { packed: string } {
  weighStems(examples, stems);
  const matrix = matrixOf(examples);
  const wanted = Float32Array.from(examples.flatMap(labels));
  const weights = Float32Array.from(
    examples.flatMap(({ tokens }) => Array<number>(tokens.length).fill(30 / (tokens.length + 10))),
  );
  const mean = wanted.reduce((sum, value) => sum + value, 0) / wanted.length;
  const trees = boost(
    matrix,
    weights,
    (scores, out) => {
      for (let row = 0; row < out.length; row++) out[row] = wanted[row]! - mean - scores[row]!;
    },
    growth,
  );
  const packed = packForest(trees);
  return { stems, forest: unpackForest(packed), packed };
}
