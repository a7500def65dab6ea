import type { Reading } from '../reading.ts';
import { each, type Feature, lengthOf } from './feature.ts';

/** Likeness (cosine) of each sentence to the first `count` sentences taken as one. */
function likeOpening(reading: Reading, count: number): Float32Array {
  const { ids, starts } = reading.words;
  const opening = new Float32Array(reading.spread.length);
  const last = starts[Math.min(count, reading.sentences.length)] ?? 0;
  let norm = 0;
  for (let t = 0; t < last; t++) {
    const id = ids[t]!;
    if (opening[id]) continue;
    opening[id] = reading.weight[id]!;
    norm += opening[id]! ** 2;
  }
  return each(reading, (s) => {
    let dot = 0;
    let own = 0;
    for (let t = starts[s]!; t < starts[s + 1]!; t++) {
      dot += reading.weight[ids[t]!]! * opening[ids[t]!]!;
      own += reading.weight[ids[t]!]! ** 2;
    }
    return own > 0 && norm > 0 ? dot / Math.sqrt(own * norm) : 0;
  });
}

/** Mean number of later mentions of the content words that the sentence brings first. */
function introduces(reading: Reading): Float32Array {
  const { ids, starts } = reading.words;
  const met = new Uint8Array(reading.spread.length);
  return each(reading, (s) => {
    let sum = 0;
    for (let t = starts[s]!; t < starts[s + 1]!; t++) {
      const id = ids[t]!;
      if (met[id] || !reading.weight[id]) continue;
      met[id] = 1;
      sum += reading.spread[id]! - 1;
    }
    return sum / lengthOf(reading, s);
  });
}

/** What stands around the sentence. */
export const context: Feature[] = [
  {
    name: 'likeFirst',
    reason: 'opening',
    column: (reading) => likeOpening(reading, 1),
  },
  {
    name: 'likeOpening',
    reason: 'opening',
    column: (reading) => likeOpening(reading, 4),
  },
  {
    name: 'introduces',
    reason: 'introduces',
    column: introduces,
  },
  {
    name: 'before',
    reason: 'length',
    column: (reading) => each(reading, (s) => (s > 0 ? Math.min(60, lengthOf(reading, s - 1)) : 0)),
  },
  {
    name: 'after',
    reason: 'length',
    column: (reading) =>
      each(reading, (s) => (s + 1 < reading.sentences.length ? Math.min(60, lengthOf(reading, s + 1)) : 0)),
  },
  {
    name: 'firstLength',
    reason: 'article',
    column: (reading) => {
      const first = reading.sentences.length > 0 ? Math.min(60, lengthOf(reading, 0)) : 0;
      return each(reading, () => first);
    },
  },
];
