/** Bins of a column. */
export const BINS = 48;

/** Values looked at to find a column's quantiles. */
const SAMPLE = 20_000;

/** The edges that part a column into bins of about equal size; none where all of it is one value. */
export function quantiles(column: Float32Array): number[] {
  const step = Math.max(1, Math.floor(column.length / SAMPLE));
  const sorted = column.filter((_, at) => at % step === 0).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++)
    edges.add(Number(sorted[Math.floor((bin * sorted.length) / BINS)]!.toPrecision(3)));
  const last = sorted.at(-1) ?? 0;
  return [...edges].sort((a, b) => a - b).filter((edge) => edge < last);
}

/** The bin of a value: how many edges lie below it. */
export function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
