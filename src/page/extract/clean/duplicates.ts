import type { Passage } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

/** Shorter lines may well be said twice. */
const SHORTEST = 8;

const firsts = new WeakMap<readonly Passage[], Map<string, number>>();

/** Where each text stands first; a list of contents only leads to what it names, so its lines come after all others. */
function firstsOf(passages: readonly Passage[]): Map<string, number> {
  const found = new Map<string, number>();
  passages.forEach(({ text }, at) => {
    const first = passages[found.get(text) ?? at]!;
    if (first === passages[at] || (linkedShare(first) > 0.5 && linkedShare(passages[at]!) < 0.5))
      found.set(text, at);
  });
  return found;
}

/** The same block a second time, as pages hold that show one copy on phones and one on desks. */
export const duplicates: Pass = {
  name: 'duplicates',
  reason: 'What is said twice in the same words is one block, shown in two places.',
  drops(passage, at, passages) {
    if (passage.words < SHORTEST) return false;
    let seen = firsts.get(passages);
    if (!seen) {
      seen = firstsOf(passages);
      firsts.set(passages, seen);
    }
    const first = seen.get(passage.text)!;
    if (first === at) return false;
    const sameBeside = (step: number): boolean =>
      passages[at + step] !== undefined && passages[at + step]!.text === passages[first + step]?.text;
    // A question put to several people, a line of each recipe: only a copy has the same beside it.
    return isRunningProse(passage) || linkedShare(passage) > 0.5 || sameBeside(1) || sameBeside(-1);
  },
};
