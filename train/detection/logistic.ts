/** One example: its features, whether it is of the class sought, and how much it counts. */
export interface Example {
  values: readonly number[];
  article: boolean;
  weight: number;
}

/** A logistic model: the chance is 1 / (1 + exp(-(bias + weights · values))). */
export interface Logistic {
  bias: number;
  weights: number[];
}

/** The chance, 0 to 1, that the model gives to these values. */
export function chance(model: Logistic, values: readonly number[]): number {
  let sum = model.bias;
  for (let at = 0; at < values.length; at++) sum += values[at]! * model.weights[at]!;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Fits by full-batch gradient steps with a scale for each weight (Adam; Kingma and Ba 2015) under an L2 penalty;
 * no randomness, so the same examples give the same weights.
 */
export function fitLogistic(examples: readonly Example[], penalty: number, steps = 600): Logistic {
  const width = (examples[0]?.values.length ?? 0) + 1;
  const theta = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(examples, theta, penalty, total);
    const rate = 0.1 / (1 + step / 200);
    for (let at = 0; at < width; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient[at]!;
      square[at] = 0.999 * square[at]! + 0.001 * gradient[at]! ** 2;
      const lead = mean[at]! / (1 - 0.9 ** step);
      theta[at]! -= (rate * lead) / (Math.sqrt(square[at]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return { bias: theta[width - 1]!, weights: [...theta.subarray(0, width - 1)] };
}

function gradientOf(
  examples: readonly Example[],
  theta: Float64Array,
  penalty: number,
  total: number,
): Float64Array {
  const last = theta.length - 1;
  const gradient = new Float64Array(theta.length);
  for (const { values, article, weight } of examples) {
    let sum = theta[last]!;
    for (let at = 0; at < last; at++) sum += values[at]! * theta[at]!;
    const error = ((1 / (1 + Math.exp(-sum)) - +article) * weight) / total;
    for (let at = 0; at < last; at++) gradient[at]! += error * values[at]!;
    gradient[last]! += error;
  }
  for (let at = 0; at < last; at++) gradient[at]! += (penalty * theta[at]!) / total;
  return gradient;
}
