import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/core/entities/tagger/labels.ts';
import { addLane, addToLanes, LANES } from '../../../../src/core/entities/tagger/lanes.ts';

const sumsOf = (lanes: Float64Array): number[] => {
  const scores = new Int32Array(LABELS);
  lanes.forEach((lane, k) => {
    addLane(lane, scores, (k * LABELS) / LANES);
  });
  return [...scores];
};

describe('lanes', () => {
  it('hold the weight of every label apart from its neighbours', () => {
    const lanes = new Float64Array(LANES);
    const weights = Array.from({ length: LABELS }, (_, label) =>
      label % 2 === 0 ? -1 - label : 100 + label,
    );
    weights.forEach((weight, label) => {
      addToLanes(lanes, 0, label, weight);
    });
    expect(sumsOf(lanes)).toEqual(weights);
  });

  it.each([127, -127])('bear the sum of 256 weights of %i', (weight) => {
    const lanes = new Float64Array(LANES);
    for (let n = 0; n < 256; n++)
      for (let label = 0; label < LABELS; label++) addToLanes(lanes, 0, label, weight);
    expect(sumsOf(lanes)).toEqual(Array(LABELS).fill(256 * weight));
  });
});
