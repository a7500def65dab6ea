import { columnOf } from '../column.ts';
import type { Reading } from '../reading.ts';

/** One row of the feature table; what it measures, with an example, stands in `told.ts`. */
export type Feature = {
  name: string;
  /** Message key (after `reason_`) of the words that say it to the reader; related features share one. */
  reason: string;
  /** One value a sentence, in order; its unit is told with what it measures. */
  column: (reading: Reading) => Float32Array;
};

/** One value for each sentence. */
export const each = ({ sentences }: Reading, value: (sentence: number) => number): Float32Array =>
  columnOf(sentences.length, value);

/** Sums `value` over the tokens of each sentence. */
export function eachToken(reading: Reading, value: (id: number, token: number) => number): Float32Array {
  const { ids, starts } = reading.words;
  return each(reading, (sentence) => {
    let sum = 0;
    for (let t = starts[sentence]!; t < starts[sentence + 1]!; t++) sum += value(ids[t]!, t);
    return sum;
  });
}

/** How many tokens the sentence has, at least 1. */
export const lengthOf = (reading: Reading, sentence: number): number =>
  Math.max(1, reading.words.starts[sentence + 1]! - reading.words.starts[sentence]!);
