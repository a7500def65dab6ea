import type { Reading } from '../reading.ts';
import { each, eachToken, type Feature, lengthOf } from './feature.ts';

/** Sums `value` over the different content stems of each sentence. */
export function eachContent(reading: Reading, value: (id: number) => number): Float32Array {
  const { weight } = reading;
  return eachDifferent(reading, (id) => (weight[id] ? value(id) : 0));
}

/** Likeness (cosine) of each sentence to the sum of those after it (`later`) or before it, per such sentence. */
function directed(reading: Reading, later: boolean): Float32Array {
  const n = reading.sentences.length;
  const sums = new Float32Array(reading.spread.length);
  const { weight, different } = reading;
  const out = new Float32Array(n);
  for (let k = 0; k < n; k++) {
    const s = later ? n - 1 - k : k;
    let norm = 0;
    let dot = 0;
    const stems = different.stems.subarray(different.starts[s]!, different.starts[s + 1]!);
    for (let at = 0; at < stems.length; at++) {
      const id = stems[at]!;
      norm += weight[id]! ** 2;
      dot += weight[id]! * sums[id]!;
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0;
    out[s] = k > 0 ? (dot * scale) / k : 0;
    for (const id of stems) sums[id]! += weight[id]! * scale;
  }
  return out;
}

/** Sum over content stems that stand in more than one sentence, each by its weight, over the root of the length. */
function density(reading: Reading): Float32Array {
  const sums = eachContent(reading, (id) => (reading.spread[id]! > 1 ? reading.weight[id]! : 0));
  return sums.map((sum, s) => sum / Math.sqrt(lengthOf(reading, s)));
}

/** What the sentence is about, beside the rest of the article. */
export const topic: Feature[] = [
  {
    name: 'titleShare',
    reason: 'headline',
    column: (reading) =>
      eachContent(reading, (id) => (reading.inTitle[id] ? 1 / Math.max(1, reading.titleStems) : 0)),
  },
  {
    name: 'titleWords',
    reason: 'headline',
    column: (reading) => eachContent(reading, (id) => reading.inTitle[id]!),
  },
  {
    name: 'centrality',
    reason: 'central',
    column: (reading) => directed(reading, true),
  },
  {
    name: 'repetition',
    reason: 'repeats',
    column: (reading) => directed(reading, false),
  },
  {
    name: 'topicSum',
    reason: 'topic',
    column: (reading) => eachContent(reading, (id) => reading.weight[id]!),
  },
  {
    name: 'topicDensity',
    reason: 'topic',
    column: density,
  },
  {
    name: 'contentShare',
    reason: 'topic',
    column: (reading) =>
      eachToken(reading, (id) => (reading.weight[id] ? 1 : 0)).map((n, s) => n / lengthOf(reading, s)),
  },
  {
    name: 'expected',
    reason: 'topic',
    column: (reading) =>
      eachDifferent(reading, (id) => reading.importance[id]!).map(
        (sum, s) => sum - 0.2 * lengthOf(reading, s),
      ),
  },
  {
    name: 'importance',
    reason: 'topic',
    column: (reading) =>
      eachToken(reading, (id) => reading.importance[id]!).map((sum, s) => sum / lengthOf(reading, s)),
  },
  {
    name: 'expectedContent',
    reason: 'topic',
    column: (reading) => eachContent(reading, (id) => reading.importance[id]!),
  },
  {
    name: 'expectedDensity',
    reason: 'topic',
    column: (reading) =>
      eachContent(reading, (id) => reading.importance[id]!).map(
        (sum, s) => sum / Math.sqrt(lengthOf(reading, s)),
      ),
  },
];

/** Sums `value` over the different stems of each sentence, function words included. */
function eachDifferent(reading: Reading, value: (id: number) => number): Float32Array {
  const { stems, starts } = reading.different;
  return each(reading, (s) => {
    let sum = 0;
    for (let k = starts[s]!; k < starts[s + 1]!; k++) sum += value(stems[k]!);
    return sum;
  });
}
