/**
 * Boosted trees of one fixed depth, packed: for each tree `2^depth - 1` features and thresholds, then
 * `2^depth` leaves, in the order of the levels.
 */
export interface Forest {
  depth: number;
  features: readonly number[];
  thresholds: readonly number[];
  leaves: readonly number[];
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
