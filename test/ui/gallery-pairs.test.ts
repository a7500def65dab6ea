import { expect, it } from 'vitest';
import { everyCase, pairwise } from '../gallery-pairs.ts';

const dimensions = { state: ['a', 'b', 'c', 'd'], theme: ['light', 'dark'], dir: ['ltr', 'rtl'] };

it('every pair of values stands together in some case', () => {
  const cases = pairwise(dimensions);
  for (const one of everyCase(dimensions)) {
    const names = Object.keys(one);
    for (const name of names)
      for (const other of names)
        expect(cases.some((chosen) => chosen[name] === one[name] && chosen[other] === one[other])).toBe(true);
  }
});

it('there are fewer cases than combinations', () => {
  expect(pairwise(dimensions).length).toBeLessThan(everyCase(dimensions).length);
});
