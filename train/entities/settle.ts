import { LABELS } from '../../src/core/entities/tagger/labels.ts';
import { decode } from '../../src/core/entities/tagger/viterbi.ts';
import type { Examples, Weights } from './crf.ts';
import { STEP } from './pack.ts';

/** The score of a label that a token must not have. */
const NEVER = -(2 ** 20);

/** Scores of every token and label in steps of the packed weights. */
function scoresOf(set: Examples, { emission }: Weights, doubt: number): Int32Array {
  const scores = new Int32Array(set.tokens * LABELS);
  for (let i = 0; i < set.tokens; i++)
    for (let l = 0; l < LABELS; l++) {
      let sum = 0;
      for (let f = set.from[i]!; f < set.from[i + 1]!; f++) sum += emission[set.features[f]! * LABELS + l]!;
      const may = ((set.allowed[i]! >> l) & 1) === 1;
      scores[i * LABELS + l] = may ? Math.round((l === 0 ? sum - doubt : sum) / STEP) : NEVER;
    }
  return scores;
}

/**
 * The examples with the label that the weights find best wherever several were allowed, so that the next round learns
 * from whole lines. `doubt` (log-likelihood) is taken from outside: who is sure of few names takes the rest for none.
 */
export function settleOpen(set: Examples, weights: Weights, doubt: number): Examples {
  const scores = scoresOf(set, weights, doubt);
  const transition = Int16Array.from(weights.transition, (value) => Math.round(value / STEP));
  const labels = new Uint8Array(set.tokens);
  for (let j = 0; j + 1 < set.lines.length; j++)
    decode(scores, transition, set.lines[j]!, set.lines[j + 1]!, labels);
  const allowed = set.allowed.map((mask, i) => ((mask >> labels[i]!) & 1 ? 1 << labels[i]! : mask));
  return { ...set, allowed };
}
