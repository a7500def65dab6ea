/** A tree as it is told: the value of a leaf, or a split whose rows below the threshold go to the first branch. */
export type Branch = number | readonly [feature: number, threshold: number, below: Branch, rest: Branch];

/**
 * Regression trees whose values are summed, all nodes in one row of arrays: a leaf has feature -1; rows below the
 * threshold go left, to the node that follows.
 */
export type Forest = {
  /** The first node of each tree. */
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float64Array;
  right: Int32Array;
  value: Float64Array;
};

const sizeOf = (branch: Branch): number =>
  typeof branch === 'number' ? 1 : 1 + sizeOf(branch[2]) + sizeOf(branch[3]);

/** Lays trees down in arrays. Inner nodes take the mean of their children as their value. */
export function plant(trees: readonly Branch[]): Forest {
  const size = trees.reduce<number>((sum, tree) => sum + sizeOf(tree), 0);
  const forest: Forest = {
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size).fill(-1),
    threshold: new Float64Array(size),
    right: new Int32Array(size),
    value: new Float64Array(size),
  };
  let at = 0;
  const lay = (branch: Branch): number => {
    const node = at++;
    forest.value[node] = typeof branch === 'number' ? branch : laySplit(node, branch);
    return forest.value[node]!;
  };
  const laySplit = (node: number, [feature, threshold, below, rest]: Exclude<Branch, number>): number => {
    forest.feature[node] = feature;
    forest.threshold[node] = threshold;
    const left = lay(below);
    forest.right[node] = at;
    return (left + lay(rest)) / 2;
  };
  trees.forEach((tree, index) => {
    forest.roots[index] = at;
    lay(tree);
  });
  return forest;
}

/** The forest's value for one row of features, which begins at `from`. */
export function forestValue(forest: Forest, row: ArrayLike<number>, from = 0): number {
  const { roots, feature, threshold, right, value } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = row[from + f]! < threshold[node]! ? node + 1 : right[node]!;
    sum += value[node]!;
  }
  return sum;
}

/**
 * Adds to `shares[feature]` what each feature moved the row's value by: at each split, the step from the node's
 * value to its child's (Saabas 2014). Returns the value of all roots; that and the shares sum to the forest's value.
 */
export function explain(forest: Forest, row: ArrayLike<number>, shares: Float64Array): number {
  const { roots, feature, threshold, right, value } = forest;
  let start = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    start += value[node]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      const next = row[f]! < threshold[node]! ? node + 1 : right[node]!;
      shares[f]! += value[next]! - value[node]!;
      node = next;
    }
  }
  return start;
}
