import { type Forest, unpackForest } from './forest.ts';
import { ranker } from './learned/ranker.ts';

/** What scores sentences: the weights of a stem's numbers and a forest over the feature table. */
export type Ranker = { stems: readonly number[]; forest: Forest };

const unpacked = new Map<string, Ranker>();

/** The ranker of a language: its own where one was learned, else the one learned from all. */
export function rankerOf(tag: string): Ranker {
  const key = ranker[tag] ? tag : 'und';
  let model = unpacked.get(key);
  if (!model) {
    const packed = ranker[key] ?? { stems: [], forest: '' };
    model = { stems: packed.stems, forest: unpackForest(packed.forest) };
    unpacked.set(key, model);
  }
  return model;
}
