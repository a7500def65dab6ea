/** Rows by feature: `columns[f][row]`. */
export type Matrix = Float32Array[];

/** At most so many bins a column. */
export const BINS = 64;

/** The rows cut into bins once, for all trees. */
export type Binned = { bins: Uint8Array[]; cuts: Float32Array[]; rows: number };

/** Up to 63 cutting points of a column, at its quantiles, between different values. */
function cutsOf(column: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(column.length / 20000));
  const sorted = column.filter((_, row) => row % step === 0).sort();
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    let at = Math.floor((b * sorted.length) / BINS);
    const value = sorted[at]!;
    while (at >= 0 && sorted[at]! >= value) at--;
    if (at < 0) continue;
    const cut = (value + sorted[at]!) / 2;
    if (cuts.at(-1) !== cut) cuts.push(cut);
  }
  return Float32Array.from(cuts);
}

function binColumn(column: Float32Array, cuts: Float32Array): Uint8Array {
  return Uint8Array.from(column, (value) => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (value < cuts[mid]!) high = mid;
      else low = mid + 1;
    }
    return low;
  });
}

/** Cuts each column into at most 64 bins. */
export function bin(matrix: Matrix): Binned {
  const cuts = matrix.map(cutsOf);
  return { bins: matrix.map((column, f) => binColumn(column, cuts[f]!)), cuts, rows: matrix[0]?.length ?? 0 };
}
