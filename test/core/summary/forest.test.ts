import { expect, test } from 'vitest';
import { type Branch, explain, forestValue, plant } from '../../../src/core/summary/forest.ts';

const trees: Branch[] = [[0, 0.5, -1, [1, 2, 3, 5]], 0.25];

test('rows go left below the threshold, right from it on', () => {
  const forest = plant(trees);
  expect(forestValue(forest, [0.4, 9])).toBe(-0.75);
  expect(forestValue(forest, [0.5, 1])).toBe(3.25);
  expect(forestValue(forest, [0.5, 2])).toBe(5.25);
});

test('an empty forest says nothing', () => {
  expect(forestValue(plant([]), [1, 2])).toBe(0);
});

test('the shares of the features add up to the value', () => {
  const forest = plant(trees);
  const shares = new Float64Array(2);
  const roots = explain(forest, [0.7, 3], shares);
  expect(roots + shares[0]! + shares[1]!).toBeCloseTo(forestValue(forest, [0.7, 3]));
  expect(shares[1]).toBeGreaterThan(0);
});
