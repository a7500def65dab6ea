import { BINS, type Binned } from './bins.ts';

/** Of one leaf: sums of gradients and of weights by allowed feature and bin, feature after feature. */
export type Histogram = { sums: Float64Array; weights: Float64Array };

/** Where a leaf is best cut, and what that gains. */
export type Split = { feature: number; bin: number; gain: number };

/** What a split is judged by: the least weight on each side, and what shrinks values towards 0. */
export type Judgement = { least: number; ridge: number };

/** Sums over the leaf's rows. */
export function countRows(
  data: Binned,
  allowed: readonly number[],
  rows: Int32Array,
  g: Float32Array,
  w: Float32Array,
): Histogram {
  const sums = new Float64Array(allowed.length * BINS);
  const weights = new Float64Array(allowed.length * BINS);
  allowed.forEach((feature, k) => {
    const bins = data.bins[feature]!;
    const from = k * BINS;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const at = from + bins[row]!;
      sums[at]! += g[row]!;
      weights[at]! += w[row]!;
    }
  });
  return { sums, weights };
}

/** The sums of the other child: those of the parent less those of the one counted. */
export const otherChild = (parent: Histogram, child: Histogram): Histogram => ({
  sums: parent.sums.map((sum, at) => sum - child.sums[at]!),
  weights: parent.weights.map((weight, at) => weight - child.weights[at]!),
});

/** The most useful cut of a leaf with these sums, or `undefined` where none gains. */
export function bestSplit(
  data: Binned,
  allowed: readonly number[],
  { sums, weights }: Histogram,
  total: { sum: number; weight: number },
  { least, ridge }: Judgement,
): Split | undefined {
  const whole = total.sum ** 2 / (total.weight + ridge);
  let best: Split | undefined;
  allowed.forEach((feature, k) => {
    let sum = 0;
    let weight = 0;
    for (let b = 0; b < data.cuts[feature]!.length; b++) {
      sum += sums[k * BINS + b]!;
      weight += weights[k * BINS + b]!;
      const rest = total.weight - weight;
      if (weight < least || rest < least) continue;
      const gain = sum ** 2 / (weight + ridge) + (total.sum - sum) ** 2 / (rest + ridge) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin: b, gain };
    }
  });
  return best;
}
