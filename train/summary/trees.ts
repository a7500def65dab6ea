/** A regression tree in arrays: node `k` sends a row left where `feature < threshold`; leaves have feature -1. */
export type Tree = {
  feature: Int16Array;
  threshold: Float32Array;
  left: Int16Array;
  right: Int16Array;
  value: Float32Array;
};

/** Rows by feature: `columns[f][row]`. */
export type Matrix = Float32Array[];

/** How the forest is grown. */
export type Growth = {
  trees: number;
  leaves: number;
  rate: number;
  /** Least sum of row weights in a leaf. */
  least: number;
  /** Shrinks leaf values towards 0, as if so many rows of value 0 were in each. */
  ridge: number;
  /** Share of the features that each tree may use, 0–1. */
  features: number;
  /** Share of the rows that each tree sees, 0–1. */
  rows: number;
  seed: number;
};

const BINS = 64;

/** A small repeatable source of random numbers in [0, 1) (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Up to 63 cutting points of a column, at its quantiles, between different values. */
function cutsOf(column: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(column.length / 20000));
  const sorted = column.filter((_, row) => row % step === 0).sort();
  const cuts: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const at = Math.floor((b * sorted.length) / BINS);
    const value = sorted[at]!;
    const before = sorted.findLast((other) => other < value);
    if (before === undefined) continue;
    const cut = (value + before) / 2;
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

/** The rows cut into bins once, for all trees. */
export type Binned = { bins: Uint8Array[]; cuts: Float32Array[]; rows: number };

/** Cuts each column into at most 64 bins. */
export function bin(matrix: Matrix): Binned {
  const cuts = matrix.map(cutsOf);
  return { bins: matrix.map((column, f) => binColumn(column, cuts[f]!)), cuts, rows: matrix[0]?.length ?? 0 };
}

type Split = { feature: number; bin: number; gain: number };
type Leaf = { rows: Int32Array; node: number; sum: number; weight: number; split: Split | undefined };

/** The best cut of the leaf's rows on one feature, for gradients `g` with row weights `w`. */
function bestCut(
  data: Binned,
  f: number,
  leaf: Leaf,
  g: Float32Array,
  w: Float32Array,
  growth: Growth,
): Split {
  const bins = data.bins[f]!;
  const sums = new Float64Array(BINS);
  const weights = new Float64Array(BINS);
  for (const row of leaf.rows) {
    const b = bins[row]!;
    sums[b]! += g[row]!;
    weights[b]! += w[row]!;
  }
  const best: Split = { feature: f, bin: -1, gain: 0 };
  let sum = 0;
  let weight = 0;
  const whole = leaf.sum ** 2 / (leaf.weight + growth.ridge);
  for (let b = 0; b < data.cuts[f]!.length; b++) {
    sum += sums[b]!;
    weight += weights[b]!;
    const rest = leaf.weight - weight;
    if (weight < growth.least || rest < growth.least) continue;
    const gain = sum ** 2 / (weight + growth.ridge) + (leaf.sum - sum) ** 2 / (rest + growth.ridge) - whole;
    if (gain > best.gain) {
      best.gain = gain;
      best.bin = b;
    }
  }
  return best;
}

function bestSplit(
  data: Binned,
  allowed: number[],
  leaf: Leaf,
  g: Float32Array,
  w: Float32Array,
  growth: Growth,
): Split | undefined {
  let best: Split | undefined;
  if (leaf.weight < 2 * growth.least) return undefined;
  for (const f of allowed) {
    const split = bestCut(data, f, leaf, g, w, growth);
    if (split.bin >= 0 && (!best || split.gain > best.gain)) best = split;
  }
  return best;
}

function total(rows: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum;
}

/** Grows one tree leaf by leaf, the most useful split first; `g` are weighted negative gradients. */
function grow(
  data: Binned,
  rows: Int32Array,
  allowed: number[],
  g: Float32Array,
  w: Float32Array,
  growth: Growth,
): Tree {
  const feature: number[] = [-1];
  const threshold: number[] = [0];
  const left: number[] = [0];
  const right: number[] = [0];
  const value: number[] = [0];
  const leafOf = (of: Int32Array, node: number): Leaf => {
    const leaf: Leaf = { rows: of, node, sum: total(of, g), weight: total(of, w), split: undefined };
    value[node] = (growth.rate * leaf.sum) / (leaf.weight + growth.ridge);
    leaf.split = bestSplit(data, allowed, leaf, g, w, growth);
    return leaf;
  };
  const leaves = [leafOf(rows, 0)];
  while (leaves.length < growth.leaves) {
    const open = leaves.filter((leaf) => leaf.split);
    if (open.length === 0) break;
    const leaf = open.reduce((a, b) => (b.split!.gain > a.split!.gain ? b : a));
    const { feature: f, bin: cut } = leaf.split!;
    const bins = data.bins[f]!;
    const node = leaf.node;
    feature[node] = f;
    threshold[node] = data.cuts[f]![cut]!;
    left[node] = feature.length;
    right[node] = feature.length + 1;
    for (let k = 0; k < 2; k++) {
      feature.push(-1);
      threshold.push(0);
      left.push(0);
      right.push(0);
      value.push(0);
    }
    leaves.splice(leaves.indexOf(leaf), 1);
    leaves.push(
      leafOf(
        leaf.rows.filter((row) => bins[row]! <= cut),
        left[node]!,
      ),
    );
    leaves.push(
      leafOf(
        leaf.rows.filter((row) => bins[row]! > cut),
        right[node]!,
      ),
    );
  }
  return {
    feature: Int16Array.from(feature),
    threshold: Float32Array.from(threshold),
    left: Int16Array.from(left),
    right: Int16Array.from(right),
    value: Float32Array.from(value),
  };
}

/** The value of one tree for one row. */
export function treeValue(tree: Tree, matrix: Matrix, row: number): number {
  let node = 0;
  while (tree.feature[node]! >= 0)
    node = matrix[tree.feature[node]!]![row]! < tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
  return tree.value[node]!;
}

/** The value of the forest for each row. */
export function forestValues(trees: readonly Tree[], matrix: Matrix): Float32Array {
  const out = new Float32Array(matrix[0]?.length ?? 0);
  for (const tree of trees)
    for (let row = 0; row < out.length; row++) out[row]! += treeValue(tree, matrix, row);
  return out;
}

/**
 * Gradient-boosted regression trees (Friedman 2001). `gradient(scores, out)` writes each row's negative gradient;
 * for squared loss that is target minus score. Deterministic for a seed.
 */
export function boost(
  matrix: Matrix,
  weights: Float32Array,
  gradient: (scores: Float32Array, out: Float32Array, round: number) => void,
  growth: Growth,
): Tree[] {
  const data = bin(matrix);
  const random = randomSource(growth.seed);
  const scores = new Float32Array(data.rows);
  const g = new Float32Array(data.rows);
  const trees: Tree[] = [];
  const everyRow = Int32Array.from({ length: data.rows }, (_, row) => row);
  for (let round = 0; round < growth.trees; round++) {
    gradient(scores, g, round);
    for (let row = 0; row < g.length; row++) g[row]! *= weights[row]!;
    const rows = growth.rows < 1 ? everyRow.filter(() => random() < growth.rows) : everyRow;
    const allowed = matrix.map((_, f) => f).filter(() => random() < growth.features);
    const tree = grow(data, rows, allowed.length > 0 ? allowed : [0], g, weights, growth);
    for (let row = 0; row < scores.length; row++) scores[row]! += treeValue(tree, matrix, row);
    trees.push(tree);
  }
  return trees;
}
