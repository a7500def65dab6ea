import type { Passage } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

/** Shorter lines may well be said twice; they go only with the prose that is copied around them. */
const SHORTEST = 8;

const found = new WeakMap<readonly Passage[], Set<number>>();

/** The same block a second time, as pages hold that show one copy on phones and one on desks. */
export const duplicates: Pass = {
  name: 'duplicates',
  reason: 'What is said twice in the same words is one block, shown in two places.',
  most: 1, // The words stay where they stand first.
  drops(_passage, at, passages) {
    let copies = found.get(passages);
    if (!copies) {
      copies = copiesIn(passages);
      found.set(passages, copies);
    }
    return copies.has(at);
  },
};

/** Where each text stands first; a list of contents only leads to what it names, so its lines come after all others. */
function firstsOf(passages: readonly Passage[]): Map<string, number> {
  const firsts = new Map<string, number>();
  passages.forEach(({ text }, at) => {
    const first = passages[firsts.get(text) ?? at]!;
    if (first === passages[at] || (linkedShare(first) > 0.5 && linkedShare(passages[at]!) < 0.5))
      firsts.set(text, at);
  });
  return firsts;
}

function copiesIn(passages: readonly Passage[]): Set<number> {
  const firsts = firstsOf(passages);
  const copies = new Set<number>();
  passages.forEach((passage, at) => {
    const first = firsts.get(passage.text)!;
    if (first === at || passage.words < SHORTEST) return;
    const isSame = (step: number): boolean =>
      passages[at + step] !== undefined && passages[at + step]!.text === passages[first + step]?.text;
    // A question put to several people, a line of each recipe: only a copy has the same beside it.
    if (!isRunningProse(passage) && linkedShare(passage) <= 0.5 && !isSame(1) && !isSame(-1)) return;
    copies.add(at);
    if (!isRunningProse(passage)) return;
    for (const way of [-1, 1])
      for (let step = way; isSame(step) && !copies.has(at + step); step += way) copies.add(at + step);
  });
  return copies;
}
