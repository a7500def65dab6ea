import type { Reading } from '../reading.ts';
import { each, eachToken, type Feature, lengthOf } from './feature.ts';

const bridge = {
  title: 'Bridge closed for repairs',
  blocks: ['The bridge is closed.', 'Nobody likes rain.', 'Repairs of the bridge will take long.'],
};

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
    says: 'Share of the headline’s content words that the sentence has, 0–1; 0 without a headline.',
    column: (reading) =>
      eachContent(reading, (id) => (reading.inTitle[id] ? 1 / Math.max(1, reading.titleStems) : 0)),
    example: { ...bridge, high: 0, low: 1 },
  },
  {
    name: 'titleWords',
    reason: 'headline',
    says: 'Content words shared with the headline.',
    column: (reading) => eachContent(reading, (id) => reading.inTitle[id]!),
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'centrality',
    reason: 'central',
    says: 'Likeness to the sentences that follow, per sentence.',
    column: (reading) => directed(reading, true),
    example: { ...bridge, high: 0, low: 1 },
  },
  {
    name: 'repetition',
    reason: 'repeats',
    says: 'Likeness to the sentences before, per sentence.',
    column: (reading) => directed(reading, false),
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'topicSum',
    reason: 'topic',
    says: 'Sum of the weights of the different content words.',
    column: (reading) => eachContent(reading, (id) => reading.weight[id]!),
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'topicDensity',
    reason: 'topic',
    says: 'Weights of the recurring content words over the root of the length.',
    column: density,
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'contentShare',
    reason: 'topic',
    says: 'Share of words that are no function words, 0–1.',
    column: (reading) =>
      eachToken(reading, (id) => (reading.weight[id] ? 1 : 0)).map((n, s) => n / lengthOf(reading, s)),
    example: { blocks: ['Council closed bridge.', 'It is what it was, as they say.'], high: 0, low: 1 },
  },
  {
    name: 'expected',
    reason: 'topic',
    says: 'Different words that a summary by people is expected to have, less a fifth of all words.',
    column: (reading) =>
      eachDifferent(reading, (id) => reading.importance[id]!).map(
        (sum, s) => sum - 0.2 * lengthOf(reading, s),
      ),
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'importance',
    reason: 'topic',
    says: 'Mean chance of its words to be in a summary by people, 0–1.',
    column: (reading) =>
      eachToken(reading, (id) => reading.importance[id]!).map((sum, s) => sum / lengthOf(reading, s)),
    example: { ...bridge, high: 0, low: 1 },
  },
  {
    name: 'expectedContent',
    reason: 'topic',
    says: 'Different content words that a summary by people is expected to have.',
    column: (reading) => eachContent(reading, (id) => reading.importance[id]!),
    example: { ...bridge, high: 2, low: 1 },
  },
  {
    name: 'expectedDensity',
    reason: 'topic',
    says: 'Content words that a summary is expected to have over the root of the length.',
    column: (reading) =>
      eachContent(reading, (id) => reading.importance[id]!).map(
        (sum, s) => sum / Math.sqrt(lengthOf(reading, s)),
      ),
    example: { ...bridge, high: 0, low: 1 },
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
