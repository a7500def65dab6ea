import { BINS } from './quantiles.ts';

/** A question: is the bin of the column at `at` at most `bin`? */
export interface Split {
  at: number;
  bin: number;
  gain: number;
}

/** The question that lowers the loss most; where none does, one that all answer with yes. */
export function bestSplit(sums: Float64Array, columns: number, ridge: number): Split {
  const best: Split = { at: 0, bin: BINS, gain: 0 };
  for (let at = 0; at < columns; at++) judgeColumn(sums, at, ridge, best);
  return best;
}

function judgeColumn(sums: Float64Array, at: number, ridge: number, best: Split): void {
  const base = at * BINS * 2;
  let all = 0;
  let allCurve = 0;
  for (let bin = 0; bin < BINS; bin++) {
    all += sums[base + 2 * bin]!;
    allCurve += sums[base + 2 * bin + 1]!;
  }
  let left = 0;
  let leftCurve = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    left += sums[base + 2 * bin]!;
    leftCurve += sums[base + 2 * bin + 1]!;
    const right = all - left;
    const gain =
      left ** 2 / (leftCurve + ridge) +
      right ** 2 / (allCurve - leftCurve + ridge) -
      all ** 2 / (allCurve + ridge);
    if (gain > best.gain + 1e-9) Object.assign(best, { at, bin, gain });
  }
}
