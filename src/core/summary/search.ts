import { type Forest, forestValue } from './forest.ts';
import { describeSet, type Pool, SET_FEATURES } from './sets.ts';

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
  const set = candidates.slice(0, size);
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

/** The best of all sets of `size` candidates (ascending) by the model; `undefined` where no set is allowed. */
export function bestSet(
  candidates: readonly number[],
  size: number,
  value: (set: readonly number[]) => number,
  allowed: Allowed,
): number[] | undefined {
  let best: number[] | undefined;
  let most = Number.NEGATIVE_INFINITY;
  eachSet(candidates, size, (set) => {
    if (!allowed(set)) return;
    const worth = value(set);
    if (worth <= most) return;
    most = worth;
    best = [...set];
  });
  return best;
}
