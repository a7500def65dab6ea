import type { Samples } from './boost.ts';
import type { Row } from './rows.ts';

/** Share of a page's weight that trees may find otherwise than its labels say while the page counts in full. */
const FULL = 0.1;
/** The share from which on the page does not count at all. */
const NONE = 0.3;

/**
 * The samples with each page weighed by how far trees that learned from all of them agree with its labels. Where they
 * find much of a page otherwise, the fault is more often the label's (it is cut, or of another version of the page) than
 * theirs. Labels by segments are few and picked by hand: they count in full.
 */
export function trusted(samples: Samples, scores: Float32Array, rows: readonly Row[]): Samples {
  const sums = new Map<string, { all: number; missed: number }>();
  rows.forEach(({ page }, at) => {
    const sum = sums.get(page) ?? { all: 0, missed: 0 };
    const chance = 1 / (1 + Math.exp(-scores[at]!));
    sum.all += samples.weights[at]!;
    sum.missed += samples.weights[at]! * Math.abs(chance - samples.labels[at]!);
    sums.set(page, sum);
  });
  const trust = ({ page, picked }: Row): number => {
    const { all, missed } = sums.get(page)!;
    return picked ? 1 : Math.max(0, Math.min(1, (NONE - missed / all) / (NONE - FULL)));
  };
  return { ...samples, weights: samples.weights.map((weight, at) => weight * trust(rows[at]!)) };
}
