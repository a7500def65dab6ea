/**
 * Regression trees whose values are summed, all nodes in one row of arrays: a leaf has feature -1; rows below the
 * threshold go left.
 */
export type Forest = {
  /** The first node of each tree. */
  roots: Int32Array;
  feature: Int16Array;
  threshold: Float64Array;
  left: Int32Array;
  right: Int32Array;
  value: Float64Array;
};

/**
 * Reads a forest as it is packed: trees parted by `;`, nodes in pre-order parted by a space, a split written
 * `feature<threshold`, a leaf by its value. Inner nodes take the mean of their children as their value.
 */
export function unpackForest(packed: string): Forest {
  const trees = packed === '' ? [] : packed.split(';').map((tree) => tree.split(' '));
  const size = trees.reduce((sum, tree) => sum + tree.length, 0);
  const forest: Forest = {
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size).fill(-1),
    threshold: new Float64Array(size),
    left: new Int32Array(size),
    right: new Int32Array(size),
    value: new Float64Array(size),
  };
  let at = 0;
  trees.forEach((tree, index) => {
    forest.roots[index] = at;
    addTree(forest, tree, at);
    at += tree.length;
  });
  for (let node = size - 1; node >= 0; node--)
    if (forest.feature[node]! >= 0)
      forest.value[node] = (forest.value[forest.left[node]!]! + forest.value[forest.right[node]!]!) / 2;
  return forest;
}

/** Lays one tree's nodes down from `root` on; a node's left child follows it, its right one closes it. */
function addTree(forest: Forest, parts: readonly string[], root: number): void {
  const open: number[] = [];
  parts.forEach((part, at) => {
    const node = root + at;
    const parent = open.at(-1);
    if (parent !== undefined) {
      if (forest.left[parent] === 0) forest.left[parent] = node;
      else {
        forest.right[parent] = node;
        open.pop();
      }
    }
    const [first = '0', threshold] = part.split('<');
    if (threshold === undefined) forest.value[node] = Number(first);
    else {
      forest.feature[node] = Number(first);
      forest.threshold[node] = Number(threshold);
      open.push(node);
    }
  });
}

/** The forest's value for one row of features. */
export function forestValue(forest: Forest, row: ArrayLike<number>): number {
  const { roots, feature, threshold, left, right, value } = forest;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = row[f]! < threshold[node]! ? left[node]! : right[node]!;
    sum += value[node]!;
  }
  return sum;
}

/**
 * Adds to `shares[feature]` what each feature moved the row's value by: at each split, the step from the node's
 * value to its child's (Saabas 2014). Returns the value of all roots; that and the shares sum to the forest's value.
 */
export function explain(forest: Forest, row: ArrayLike<number>, shares: Float64Array): number {
  const { roots, feature, threshold, left, right, value } = forest;
  let start = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    start += value[node]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!) {
      const next = row[f]! < threshold[node]! ? left[node]! : right[node]!;
      shares[f]! += value[next]! - value[node]!;
      node = next;
    }
  }
  return start;
}
