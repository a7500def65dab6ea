import type { Branch } from '../../src/core/summary/forest.ts';
import { type Binned, bin, type Matrix } from './bins.ts';
import { bestSplit, countRows, type Histogram, otherChild, type Split } from './histogram.ts';
import { randomSource } from './random.ts';

/** How a forest is grown. */
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

/** Writes for each row its gradient (times its weight) and its weight, from the scores so far. */
export type Gradient = (scores: Float32Array, gradients: Float32Array, weights: Float32Array) => void;

type Node = { value: number; cut?: { feature: number; bin: number; low: Node; high: Node } };
type Leaf = {
  rows: Int32Array;
  node: Node;
  counted: Histogram;
  split: Split | undefined;
};

/** What one tree is grown from. */
type Soil = { data: Binned; allowed: number[]; g: Float32Array; w: Float32Array; growth: Growth };

function total(rows: Int32Array, values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += values[rows[i]!]!;
  return sum;
}

function leafOf({ data, allowed, g, w, growth }: Soil, rows: Int32Array, counted: Histogram): Leaf {
  const sums = { sum: total(rows, g), weight: total(rows, w) };
  const node = { value: (growth.rate * sums.sum) / (sums.weight + growth.ridge) };
  const wide = sums.weight >= 2 * growth.least;
  return { rows, node, counted, split: wide ? bestSplit(data, allowed, counted, sums, growth) : undefined };
}

/** Cuts a leaf in two; only the smaller part is counted anew. */
function divide(soil: Soil, leaf: Leaf): [Leaf, Leaf] {
  const { feature, bin: cut } = leaf.split!;
  const bins = soil.data.bins[feature]!;
  const low = leaf.rows.filter((row) => bins[row]! <= cut);
  const high = leaf.rows.filter((row) => bins[row]! > cut);
  const count = (rows: Int32Array) => countRows(soil.data, soil.allowed, rows, soil.g, soil.w);
  const small = low.length < high.length;
  const counted = count(small ? low : high);
  const other = otherChild(leaf.counted, counted);
  const parts: [Leaf, Leaf] = [
    leafOf(soil, low, small ? counted : other),
    leafOf(soil, high, small ? other : counted),
  ];
  leaf.node.cut = { feature, bin: cut, low: parts[0].node, high: parts[1].node };
  return parts;
}

/** Grows one tree leaf by leaf, the most useful split first. */
function grow(soil: Soil, rows: Int32Array): Node {
  const root = leafOf(soil, rows, countRows(soil.data, soil.allowed, rows, soil.g, soil.w));
  const leaves = [root];
  while (leaves.length < soil.growth.leaves) {
    const open = leaves.filter((leaf) => leaf.split);
    if (open.length === 0) break;
    const leaf = open.reduce((a, b) => (b.split!.gain > a.split!.gain ? b : a));
    leaves.splice(leaves.indexOf(leaf), 1, ...divide(soil, leaf));
  }
  return root.node;
}

function valueAt(root: Node, bins: readonly Uint8Array[], row: number): number {
  let node = root;
  while (node.cut) node = bins[node.cut.feature]![row]! <= node.cut.bin ? node.cut.low : node.cut.high;
  return node.value;
}

function branchOf({ value, cut }: Node, cuts: readonly Float32Array[]): Branch {
  if (!cut) return value;
  return [cut.feature, cuts[cut.feature]![cut.bin]!, branchOf(cut.low, cuts), branchOf(cut.high, cuts)];
}

/** Gradient-boosted regression trees (Friedman 2001). Deterministic for a seed. */
export function boost(matrix: Matrix, gradient: Gradient, growth: Growth): Branch[] {
  const data = bin(matrix);
  const random = randomSource(growth.seed);
  const scores = new Float32Array(data.rows);
  const g = new Float32Array(data.rows);
  const w = new Float32Array(data.rows);
  const everyRow = Int32Array.from({ length: data.rows }, (_, row) => row);
  return Array.from({ length: growth.trees }, () => {
    gradient(scores, g, w);
    const rows = growth.rows < 1 ? everyRow.filter(() => random() < growth.rows) : everyRow;
    const some = matrix.map((_, f) => f).filter(() => random() < growth.features);
    const tree = grow({ data, allowed: some.length > 0 ? some : [0], g, w, growth }, rows);
    for (let row = 0; row < scores.length; row++) scores[row]! += valueAt(tree, data.bins, row);
    return branchOf(tree, data.cuts);
  });
}

/** Squared loss: each row's distance from what is wanted, by its weight. */
export const squared =
  (wanted: Float32Array, weight: Float32Array): Gradient =>
  (scores, g, w) => {
    for (let row = 0; row < g.length; row++) {
      g[row] = (wanted[row]! - scores[row]!) * weight[row]!;
      w[row] = weight[row]!;
    }
  };

/** Logistic loss over 0 and 1, from log-odds `base` on, by Newton's steps. */
export const logistic =
  (wanted: Uint8Array, base: number): Gradient =>
  (scores, g, w) => {
    for (let row = 0; row < g.length; row++) {
      const chance = 1 / (1 + Math.exp(-base - scores[row]!));
      g[row] = wanted[row]! - chance;
      w[row] = chance * (1 - chance);
    }
  };
