import { histogramOf, lessThan, type Ordered } from './histogram.ts';
import { binOf, quantiles } from './quantiles.ts';
import { bestSplit } from './split.ts';

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
  /** Each tree sees every n-th feature, the next tree the next ones: faster, and the trees differ more. */
  every: number;
}

/** The samples' values as bins, with the columns of one value alone left out. */
interface Binned {
  features: number[];
  columns: Uint8Array[];
  edges: number[][];
}

/** What the samples pull at: slope and curvature of the loss, and the log-odds so far. */
interface State {
  slopes: Float64Array;
  curves: Float64Array;
  scores: Float32Array;
}

/** What was learned, and the log-odds that it gives each sample. */
export interface Boosted {
  trees: Tree[];
  scores: Float32Array;
}

/** Gradient-boosted trees for the logistic loss, over histograms of quantile bins (Friedman 2001); no randomness. */
export function boost(samples: Samples, wishes: BoostWishes): Boosted {
  const { labels, weights } = samples;
  const binned = binsOf(samples.columns);
  const state: State = {
    slopes: new Float64Array(labels.length),
    curves: new Float64Array(labels.length),
    scores: new Float32Array(labels.length),
  };
  const trees: Tree[] = [];
  for (let round = 0; round < wishes.trees; round++) {
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-state.scores[i]!));
      state.slopes[i] = (labels[i]! - p) * weights[i]!;
      state.curves[i] = Math.max(p * (1 - p), 1e-4) * weights[i]!;
    }
    trees.push(grow(binned, state, round, wishes));
  }
  return { trees, scores: state.scores };
}

function binsOf(columns: readonly Float32Array[]): Binned {
  const binned: Binned = { features: [], columns: [], edges: [] };
  columns.forEach((column, feature) => {
    const edges = quantiles(column);
    if (edges.length === 0) return;
    binned.features.push(feature);
    binned.edges.push(edges);
    binned.columns.push(Uint8Array.from(column, (value) => binOf(value, edges)));
  });
  return binned;
}

function grow(binned: Binned, state: State, round: number, wishes: BoostWishes): Tree {
  const { depth, ridge, every } = wishes;
  const seen = binned.columns.map((_, at) => at).filter((at) => at % every === round % every);
  const columns = seen.map((at) => binned.columns[at]!);
  const tree: Tree = { feature: [], threshold: [], leaves: [] };
  const order = Int32Array.from(state.scores, (_, at) => at);
  const data: Ordered = { columns, order, slopes: state.slopes, curves: state.curves };
  let spans = [{ start: 0, end: order.length }];
  let sums = [histogramOf(data, spans[0]!)];
  for (let level = 0; level < depth; level++) {
    const next: typeof spans = [];
    sums = spans.flatMap((span, node) => {
      const { at, bin } = bestSplit(sums[node]!, columns.length, ridge);
      const column = seen[at]!;
      tree.feature.push(binned.features[column]!);
      tree.threshold.push(binned.edges[column]![bin] ?? 1e9);
      const middle = partition(order, span, columns[at]!, bin);
      const parts = [
        { start: span.start, end: middle },
        { start: middle, end: span.end },
      ];
      next.push(...parts);
      return level + 1 < depth ? childSums(data, sums[node]!, parts) : [];
    });
    spans = next;
  }
  tree.leaves = spans.map((span) => leafOf(data, span, wishes));
  spans.forEach(({ start, end }, leaf) => {
    for (let i = start; i < end; i++) state.scores[order[i]!]! += tree.leaves[leaf]!;
  });
  return tree;
}

/** Sums of both parts of a node: the smaller is counted, the larger is what is left of the whole. */
function childSums(
  data: Ordered,
  whole: Float64Array,
  parts: readonly { start: number; end: number }[],
): Float64Array[] {
  const [one, other] = parts as [(typeof parts)[0], (typeof parts)[0]];
  const oneIsSmaller = one.end - one.start <= other.end - other.start;
  const counted = histogramOf(data, oneIsSmaller ? one : other);
  const rest = lessThan(whole, counted);
  return oneIsSmaller ? [counted, rest] : [rest, counted];
}

/** Moves the samples of a span that answer yes (bin at most `bin`) before the others; gives where those begin. */
function partition(
  order: Int32Array,
  { start, end }: { start: number; end: number },
  column: Uint8Array,
  bin: number,
): number {
  const no: number[] = [];
  let yes = start;
  for (let i = start; i < end; i++) {
    const sample = order[i]!;
    if (column[sample]! <= bin) order[yes++] = sample;
    else no.push(sample);
  }
  order.set(no, yes);
  return yes;
}

function leafOf(
  { order, slopes, curves }: Ordered,
  { start, end }: { start: number; end: number },
  { rate, ridge }: BoostWishes,
): number {
  let slope = 0;
  let curve = ridge;
  for (let i = start; i < end; i++) {
    slope += slopes[order[i]!]!;
    curve += curves[order[i]!]!;
  }
  return Number(((rate * slope) / curve).toFixed(3));
}
