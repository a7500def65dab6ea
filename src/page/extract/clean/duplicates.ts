import type { Passage } from '../passage.ts';
import type { Pass } from './pass.ts';

/** Shorter lines may well be said twice. */
const SHORTEST = 8;

const firsts = new WeakMap<readonly Passage[], Map<string, number>>();

/** The same block a second time, as pages hold that show one copy on phones and one on desks. */
export const duplicates: Pass = {
  name: 'duplicates',
  reason: 'What is said twice in the same words is one block, shown in two places.',
  drops(passage, at, passages) {
    if (passage.words < SHORTEST) return false;
    let seen = firsts.get(passages);
    if (!seen) {
      seen = new Map();
      for (let i = passages.length - 1; i >= 0; i--) seen.set(passages[i]!.text, i);
      firsts.set(passages, seen);
    }
    return seen.get(passage.text) !== at;
  },
};
