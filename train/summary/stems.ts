import { STEM_FEATURES } from '../../src/core/summary/importance.ts';
import type { Prepared } from './prepared.ts';

const EPOCHS = 3;
const STEP = 0.3;

/** Learns how likely a summary by people has a stem: logistic regression by AdaGrad (Duchi et al. 2011). */
export function learnStems(examples: readonly Prepared[]): number[] {
  const weights = new Float64Array(STEM_FEATURES);
  const squares = new Float64Array(STEM_FEATURES).fill(1e-3);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { stems, wanted } of examples)
      for (let id = 0; id < wanted.length; id++) {
        const at = id * STEM_FEATURES;
        let sum = 0;
        for (let k = 0; k < STEM_FEATURES; k++) sum += weights[k]! * stems[at + k]!;
        const error = 1 / (1 + Math.exp(-sum)) - wanted[id]!;
        for (let k = 0; k < STEM_FEATURES; k++) {
          const slope = error * stems[at + k]!;
          squares[k]! += slope * slope;
          weights[k]! -= (STEP * slope) / Math.sqrt(squares[k]!);
        }
      }
  return Array.from(weights, (weight) => Number(weight.toPrecision(4)));
}
