import { expect, test } from 'vitest';
import { FEATURES } from '../../../src/page/extract/judge/feature-names.ts';
import { FOREST } from '../../../src/page/extract/judge/model.ts';
import { pack, probability, unpack } from '../../../src/page/extract/judge/trees.ts';

const forest = {
  depth: 2,
  features: [7, 120, 7, 3, 7, 120],
  thresholds: [0.5, -3, 12, 0.25, 0.5, 1000],
  leaves: [1.5, -1.5, 0.001, 4, -4, 0, 2.25, -0.75],
};

test('packed trees come out as they went in', () => {
  expect(unpack(pack(forest))).toEqual(forest);
});

test('a row of values walks to one leaf in each tree; their sum is a log-odds', () => {
  const values = new Array<number>(121).fill(0);
  values[7] = 1; // No to the first question, so the third node asks: 1 <= 12, yes.
  const odds = 0.001 + -0.75;
  values[3] = 1; // No in the second tree, whose third node asks for feature 120.
  values[120] = 2000;
  expect(probability(forest, values)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 6);
});

test('the shipped trees ask only for features that there are', () => {
  expect(Math.max(...FOREST.used)).toBeLessThan(FEATURES.length);
  const { features, thresholds, leaves } = unpack(FOREST);
  expect([...features, ...thresholds, ...leaves].every(Number.isFinite)).toBe(true);
});
