import { BINS } from './quantiles.ts';

/** Samples in an order in which those of one node of a tree stand together. */
export interface Ordered {
  columns: readonly Uint8Array[];
  order: Int32Array;
  slopes: Float64Array;
  curves: Float64Array;
}

/** Slope and curvature summed by column and bin: two numbers a bin, `BINS` bins a column. */
export function histogramOf(data: Ordered, { start, end }: { start: number; end: number }): Float64Array {
  const { columns, order, slopes, curves } = data;
  const sums = new Float64Array(columns.length * BINS * 2);
  const own = order.subarray(start, end);
  const slope = Float64Array.from(own, (sample) => slopes[sample]!);
  const curve = Float64Array.from(own, (sample) => curves[sample]!);
  columns.forEach((column, at) => {
    const base = at * BINS * 2;
    for (let i = 0; i < own.length; i++) {
      const cell = base + 2 * column[own[i]!]!;
      sums[cell]! += slope[i]!;
      sums[cell + 1]! += curve[i]!;
    }
  });
  return sums;
}

/** What is left of a histogram without a part of it. */
export const lessThan = (whole: Float64Array, part: Float64Array): Float64Array =>
  whole.map((sum, at) => sum - part[at]!);
