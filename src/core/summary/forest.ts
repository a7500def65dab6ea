/** A node of a regression tree: a leaf has feature -1; rows below the threshold go left. */
export type Node = { feature: number; threshold: number; left: number; right: number; value: number };

/** Trees whose values are summed; the first node of each is its root. */
export type Forest = readonly (readonly Node[])[];

/**
 * Reads a forest as it is packed: trees parted by `;`, nodes in pre-order parted by a space, a split written
 * `feature<threshold`, a leaf by its value. Inner nodes take the mean of their children as their value.
 */
export function unpackForest(packed: string): Forest {
  return packed === '' ? [] : packed.split(';').map(unpackTree);
}

function unpackTree(packed: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  for (const part of packed.split(' ')) {
    const [first = '0', threshold] = part.split('<');
    const parent = open.at(-1);
    if (parent) {
      if (parent.left < 0) parent.left = nodes.length;
      else {
        parent.right = nodes.length;
        open.pop();
      }
    }
    const split = threshold !== undefined;
    nodes.push({
      feature: split ? Number(first) : -1,
      threshold: Number(threshold ?? 0),
      left: -1,
      right: -1,
      value: split ? 0 : Number(first),
    });
    if (split) open.push(nodes.at(-1)!);
  }
  for (const node of nodes.toReversed())
    if (node.feature >= 0) node.value = (nodes[node.left]!.value + nodes[node.right]!.value) / 2;
  return nodes;
}

/** The forest's value for one row of features. */
export function forestValue(forest: Forest, row: ArrayLike<number>): number {
  let sum = 0;
  for (const tree of forest) {
    let node = tree[0]!;
    while (node.feature >= 0) node = tree[row[node.feature]! < node.threshold ? node.left : node.right]!;
    sum += node.value;
  }
  return sum;
}

/**
 * Adds to `shares[feature]` what each feature moved the row's value by: at each split, the step from the node's
 * value to its child's (Saabas 2014). Returns the value of all roots; that and the shares sum to the forest's value.
 */
export function explain(forest: Forest, row: ArrayLike<number>, shares: Float64Array): number {
  let roots = 0;
  for (const tree of forest) {
    let node = tree[0]!;
    roots += node.value;
    while (node.feature >= 0) {
      const next: Node = tree[row[node.feature]! < node.threshold ? node.left : node.right]!;
      shares[node.feature]! += next.value - node.value;
      node = next;
    }
  }
  return roots;
}
