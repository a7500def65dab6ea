/** One decision tree of fixed depth: node `n` asks `values[feature[n]] <= threshold[n]`; yes goes to `2n + 1`. */
export interface Tree {
  feature: number[];
  threshold: number[];
  leaves: number[];
}

/** Samples by column: `columns[f][i]` is the value of feature `f` for sample `i`. */
export interface Samples {
  columns: Float32Array[];
  labels: Float32Array;
  weights: Float32Array;
}

export interface BoostWishes {
  trees: number;
  depth: number;
  rate: number;
  /** Ridge on the leaves, in units of summed weight. */
  ridge: number;
}

const BINS = 48;

/** Gradient-boosted trees for the logistic loss, over histograms of quantile bins (Friedman 2001). */
export function boost(samples: Samples, wishes: BoostWishes): Tree[] {
  const { labels, weights } = samples;
  const edges = samples.columns.map((column) => quantiles(column));
  const binned = samples.columns.map((column, at) =>
    Uint8Array.from(column, (value) => binOf(value, edges[at]!)),
  );
  const scores = new Float32Array(labels.length);
  const trees: Tree[] = [];
  const gradients = new Float64Array(labels.length);
  const curvatures = new Float64Array(labels.length);
  for (let round = 0; round < wishes.trees; round++) {
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradients[i] = (labels[i]! - p) * weights[i]!;
      curvatures[i] = Math.max(p * (1 - p), 1e-4) * weights[i]!;
    }
    trees.push(grow(binned, edges, gradients, curvatures, scores, wishes));
  }
  return trees;
}

function quantiles(column: Float32Array): number[] {
  const step = Math.max(1, Math.floor(column.length / 20_000));
  const sorted = column.filter((_, at) => at % step === 0).sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < BINS; bin++)
    edges.add(Number(sorted[Math.floor((bin * sorted.length) / BINS)]!.toPrecision(3)));
  return [...edges].sort((a, b) => a - b);
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= edges[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

function grow(
  binned: readonly Uint8Array[],
  edges: readonly number[][],
  gradients: Float64Array,
  curvatures: Float64Array,
  scores: Float32Array,
  { depth, rate, ridge }: BoostWishes,
): Tree {
  const tree: Tree = { feature: [], threshold: [], leaves: [] };
  const node = new Uint16Array(scores.length);
  for (let level = 0; level < depth; level++) {
    const first = 2 ** level - 1;
    const splits = bestSplits(binned, gradients, curvatures, node, first, 2 ** level, ridge);
    for (const split of splits) {
      tree.feature.push(split.feature);
      tree.threshold.push(edges[split.feature]![split.bin] ?? 1e9);
    }
    for (let i = 0; i < node.length; i++) {
      const split = splits[node[i]! - first]!;
      node[i] = 2 * node[i]! + (binned[split.feature]![i]! <= split.bin ? 1 : 2);
    }
  }
  const first = 2 ** depth - 1;
  const sums = new Float64Array(2 ** depth);
  const curves = new Float64Array(2 ** depth).fill(ridge);
  for (let i = 0; i < node.length; i++) {
    sums[node[i]! - first]! += gradients[i]!;
    curves[node[i]! - first]! += curvatures[i]!;
  }
  tree.leaves = Array.from(sums, (sum, leaf) => Number(((rate * sum) / curves[leaf]!).toFixed(3)));
  for (let i = 0; i < node.length; i++) scores[i]! += tree.leaves[node[i]! - first]!;
  return tree;
}

interface Split {
  feature: number;
  bin: number;
  gain: number;
}

function bestSplits(
  binned: readonly Uint8Array[],
  gradients: Float64Array,
  curvatures: Float64Array,
  node: Uint16Array,
  first: number,
  nodes: number,
  ridge: number,
): Split[] {
  const best: Split[] = Array.from({ length: nodes }, () => ({ feature: 0, bin: BINS, gain: 0 }));
  const sums = new Float64Array(nodes * BINS);
  const curves = new Float64Array(nodes * BINS);
  binned.forEach((column, feature) => {
    sums.fill(0);
    curves.fill(0);
    for (let i = 0; i < column.length; i++) {
      const at = (node[i]! - first) * BINS + column[i]!;
      sums[at]! += gradients[i]!;
      curves[at]! += curvatures[i]!;
    }
    for (let n = 0; n < nodes; n++) judgeSplits(sums, curves, n, feature, ridge, best[n]!);
  });
  return best;
}

function judgeSplits(
  sums: Float64Array,
  curves: Float64Array,
  n: number,
  feature: number,
  ridge: number,
  best: Split,
): void {
  let all = 0;
  let allCurve = 0;
  for (let bin = 0; bin < BINS; bin++) {
    all += sums[n * BINS + bin]!;
    allCurve += curves[n * BINS + bin]!;
  }
  let left = 0;
  let leftCurve = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    left += sums[n * BINS + bin]!;
    leftCurve += curves[n * BINS + bin]!;
    const right = all - left;
    const gain =
      left ** 2 / (leftCurve + ridge) +
      right ** 2 / (allCurve - leftCurve + ridge) -
      all ** 2 / (allCurve + ridge);
    if (gain > best.gain + 1e-9) Object.assign(best, { feature, bin, gain });
  }
}
