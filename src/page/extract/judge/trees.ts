/**
 * Boosted trees of one fixed depth, packed to save space in the reader script. Digits are printable characters to
 * the base 90. First stands, one digit each, the feature of every node of every tree (an index of `used`), then, two
 * digits each, the node's threshold (an index of `edges`), then every tree's `2^depth` leaves in thousandths.
 */
export interface PackedForest {
  depth: number;
  used: readonly number[];
  edges: readonly number[];
  packed: string;
}

/** The same trees, ready to be walked. */
export interface Forest {
  depth: number;
  features: number[];
  thresholds: number[];
  leaves: number[];
}

const BASE = 90;
/** The characters stand in a template-free string: from `#` on, without the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
const MIDDLE = 4050;

const digit = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
};
const pair = (text: string, at: number): number => digit(text, at) * BASE + digit(text, at + 1);

const character = (value: number): string => {
  const code = value + FIRST;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
};
const twoCharacters = (value: number): string =>
  character(Math.floor(value / BASE)) + character(value % BASE);

/** Packs trees; they may use 90 features and 8,100 thresholds, and their leaves lie within ±4.049. */
export function pack({ depth, features, thresholds, leaves }: Forest): PackedForest {
  const inOrder = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
  const used = inOrder(features);
  const edges = inOrder(thresholds);
  const packed = [
    ...features.map((feature) => character(used.indexOf(feature))),
    ...thresholds.map((value) => twoCharacters(edges.indexOf(value))),
    ...leaves.map((leaf) => twoCharacters(Math.round(leaf * 1000) + MIDDLE)),
  ];
  return { depth, used, edges, packed: packed.join('') };
}

/** Unpacks what `pack` made. */
export function unpack({ depth, used, edges, packed }: PackedForest): Forest {
  const nodes = 2 ** depth - 1;
  const inner = (packed.length * nodes) / (3 * nodes + 2 * (nodes + 1));
  const forest: Forest = { depth, features: [], thresholds: [], leaves: [] };
  for (let at = 0; at < inner; at++) {
    forest.features.push(used[digit(packed, at)]!);
    forest.thresholds.push(edges[pair(packed, inner + 2 * at)]!);
  }
  for (let at = 3 * inner; at < packed.length; at += 2)
    forest.leaves.push((pair(packed, at) - MIDDLE) / 1000);
  return forest;
}

/** The probability (0–1) that a forest gives to one row of values. */
export function probability(forest: Forest, values: ArrayLike<number>): number {
  const nodes = 2 ** forest.depth - 1;
  const trees = forest.leaves.length / (nodes + 1);
  let score = 0;
  for (let tree = 0; tree < trees; tree++) {
    let node = 0;
    while (node < nodes) {
      const at = tree * nodes + node;
      node = 2 * node + (values[forest.features[at]!]! <= forest.thresholds[at]! ? 1 : 2);
    }
    score += forest.leaves[tree * (nodes + 1) + node - nodes]!;
  }
  return 1 / (1 + Math.exp(-score));
}
