import { type Forest, forestValue } from './forest.ts';
import { describeSet, type Pool, SET_FEATURES } from './sets.ts';

/** Sets of up to so many sentences are all tried, if they are not too many. */
const TRIED = 3;
const EXHAUSTIVE = 300;
/** Larger ones grow from the set before and exchange single sentences, so many times at most, up to this size. */
const ROUNDS = 2;
const EXCHANGED = 5;

/** Says whether a set (ascending) may be shown as it is. */
export type Allowed = (set: readonly number[]) => boolean;

/** How good a set is, in points of overlap with summaries by people; only comparable between sets of one size. */
export function judge(pool: Pool, model: Forest): (set: readonly number[]) => number {
  const row = new Float32Array(SET_FEATURES);
  return (set) => {
    describeSet(pool, set, row);
    return forestValue(model, row);
  };
}

/** Calls `visit` with each set of `size` out of the candidates (ascending); the array is reused. */
export function eachSet(
  candidates: readonly number[],
  size: number,
  visit: (set: readonly number[]) => void,
): void {
  const at = Array.from({ length: size }, (_, k) => k);
  const set = at.map((k) => candidates[k]!);
  while (size <= candidates.length) {
    visit(set);
    let k = size - 1;
    while (k >= 0 && at[k] === candidates.length - size + k) k--;
    if (k < 0) return;
    at[k]!++;
    for (let next = k + 1; next < size; next++) at[next] = at[next - 1]! + 1;
    for (let next = k; next < size; next++) set[next] = candidates[at[next]!]!;
  }
}

/** How many sets of `size` there are among `count`. */
export function countSets(count: number, size: number): number {
  let sets = 1;
  for (let k = 0; k < size; k++) sets = (sets * (count - k)) / (k + 1);
  return sets;
}

type Value = (set: readonly number[]) => number;

/** Keeps the best of the sets shown to it. */
function keeper(value: Value, allowed: Allowed) {
  const kept: { set: number[] | undefined; worth: number } = {
    set: undefined,
    worth: Number.NEGATIVE_INFINITY,
  };
  const show = (set: readonly number[]): void => {
    if (!allowed(set)) return;
    const worth = value(set);
    if (worth <= kept.worth) return;
    kept.worth = worth;
    kept.set = [...set];
  };
  return { kept, show };
}

const ascending = (a: number, b: number): number => a - b;

/** Exchanges one sentence of the set for a candidate as long as the set gets better. */
function exchange(
  start: readonly number[],
  candidates: readonly number[],
  value: Value,
  allowed: Allowed,
): number[] {
  let best = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const { kept, show } = keeper(value, allowed);
    show(best);
    for (const out of best)
      for (const into of candidates)
        if (!best.includes(into)) show(best.map((index) => (index === out ? into : index)).sort(ascending));
    if (!kept.set || kept.set.join() === best.join()) return best;
    best = kept.set;
  }
  return best;
}

/**
 * The best set of `size` candidates (ascending) by the model: of all sets where they are few, else the best set of the
 * size before with one more, its sentences then exchanged. `undefined` where no set is allowed.
 */
export function bestSet(
  candidates: readonly number[],
  size: number,
  before: readonly number[],
  value: Value,
  allowed: Allowed,
): number[] | undefined {
  const { kept, show } = keeper(value, allowed);
  if (size <= TRIED && countSets(candidates.length, size) <= EXHAUSTIVE) {
    eachSet(candidates, size, show);
    return kept.set;
  }
  if (before.length !== size - 1) return undefined;
  for (const index of candidates) if (!before.includes(index)) show([...before, index].sort(ascending));
  return kept.set && size <= EXCHANGED ? exchange(kept.set, candidates, value, allowed) : kept.set;
}
