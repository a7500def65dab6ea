/** One example: its features, whether it is of the class sought, and how much it counts. */
export interface Example {
  values: readonly number[];
  article: boolean;
  weight: number;
}

/** One tree whose levels each ask one question of all: is feature `at` at least `from` sixty-fourths? */
export interface Tree {
  questions: { at: number; from: number }[];
  /** What each answer adds to the log-odds; the first question is the lowest bit. */
  leaves: number[];
}

/** A sum of small trees (gradient boosting; Friedman 2001), each symmetric (oblivious; Prokhorenkova et al. 2018). */
export interface Forest {
  bias: number;
  trees: Tree[];
}

/** The steps into which a feature's range from 0 to 1 is cut. */
export const STEPS = 64;

const stepOf = (value: number): number => Math.min(STEPS - 1, Math.floor(value * STEPS));

/** The log-odds that the forest gives to these values. */
export function oddsOf({ bias, trees }: Forest, values: readonly number[]): number {
  let sum = bias;
  for (const { questions, leaves } of trees) {
    const leaf = questions.reduce(
      (bits, { at, from }, level) => bits | (+(stepOf(values[at]!) >= from) << level),
      0,
    );
    sum += leaves[leaf]!;
  }
  return sum;
}

export interface Boosting {
  trees: number;
  depth: number;
  rate: number;
  penalty: number;
}

interface State {
  steps: Uint8Array[];
  leafOf: Uint8Array;
  slope: Float64Array;
  curve: Float64Array;
}

/** Grows the forest tree by tree on the logistic loss; no randomness, so the same examples give the same forest. */
export function growForest(
  examples: readonly Example[],
  { trees: count, depth, rate, penalty }: Boosting,
): Forest {
  const width = examples[0]?.values.length ?? 0;
  const share = examples.reduce((sum, { article, weight }) => sum + (article ? weight : 0), 0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Math.log(share / (total - share));
  const odds = new Float64Array(examples.length).fill(bias);
  const state: State = {
    steps: Array.from({ length: width }, (_, at) =>
      Uint8Array.from(examples, ({ values }) => stepOf(values[at]!)),
    ),
    leafOf: new Uint8Array(examples.length),
    slope: new Float64Array(examples.length),
    curve: new Float64Array(examples.length),
  };
  const trees: Tree[] = [];
  for (let tree = 0; tree < count; tree++) {
    examples.forEach(({ article, weight }, row) => {
      const chance = 1 / (1 + Math.exp(-odds[row]!));
      state.slope[row] = weight * (+article - chance);
      state.curve[row] = weight * chance * (1 - chance);
    });
    const grown = growTree(state, depth, penalty, rate);
    for (let row = 0; row < odds.length; row++) odds[row]! += grown.leaves[state.leafOf[row]!]!;
    trees.push(grown);
  }
  return { bias, trees };
}

function growTree(state: State, depth: number, penalty: number, rate: number): Tree {
  const { steps, leafOf, slope, curve } = state;
  const questions: Tree['questions'] = [];
  leafOf.fill(0);
  for (let level = 0; level < depth; level++) {
    const question = bestQuestion(state, 1 << level, penalty);
    const column = steps[question.at]!;
    for (let row = 0; row < leafOf.length; row++) leafOf[row]! |= +(column[row]! >= question.from) << level;
    questions.push(question);
  }
  const slopes = new Float64Array(1 << depth);
  const curves = new Float64Array(1 << depth);
  for (let row = 0; row < leafOf.length; row++) {
    slopes[leafOf[row]!]! += slope[row]!;
    curves[leafOf[row]!]! += curve[row]!;
  }
  return { questions, leaves: Array.from(slopes, (sum, leaf) => (rate * sum) / (curves[leaf]! + penalty)) };
}

/** The question that, asked in every leaf, lowers the loss most. */
function bestQuestion(
  { steps, leafOf, slope, curve }: State,
  leaves: number,
  penalty: number,
): { at: number; from: number } {
  let best = { at: 0, from: 1, gain: Number.NEGATIVE_INFINITY };
  for (let at = 0; at < steps.length; at++) {
    const slopes = new Float64Array(leaves * STEPS);
    const curves = new Float64Array(leaves * STEPS);
    const column = steps[at]!;
    for (let row = 0; row < column.length; row++) {
      const cell = leafOf[row]! * STEPS + column[row]!;
      slopes[cell]! += slope[row]!;
      curves[cell]! += curve[row]!;
    }
    const gains = gainsOf(slopes, curves, leaves, penalty);
    for (let from = 1; from < STEPS; from++)
      if (gains[from]! > best.gain + 1e-9) best = { at, from, gain: gains[from]! };
  }
  return { at: best.at, from: best.from };
}

function gainsOf(slopes: Float64Array, curves: Float64Array, leaves: number, penalty: number): Float64Array {
  const gains = new Float64Array(STEPS);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const start = leaf * STEPS;
    let slopeSum = 0;
    let curveSum = 0;
    for (let step = 0; step < STEPS; step++) {
      slopeSum += slopes[start + step]!;
      curveSum += curves[start + step]!;
    }
    let slope = 0;
    let curve = 0;
    for (let from = 1; from < STEPS; from++) {
      slope += slopes[start + from - 1]!;
      curve += curves[start + from - 1]!;
      gains[from]! += slope ** 2 / (curve + penalty) + (slopeSum - slope) ** 2 / (curveSum - curve + penalty);
    }
  }
  return gains;
}
