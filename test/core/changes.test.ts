import { expect, test } from 'vitest';
import { compare, type Sentences } from '../../src/core/changes.ts';

const split = (text: string): Sentences => ({
  text,
  sentences: [...text.matchAll(/[^|]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  })),
});

test.each([
  ['A.|B.|C.', 'A.|B.|C.', [], []],
  ['A.|B.', 'A.|New.|B.', [1], []],
  ['A.|Old.|B.', 'A.|B.', [], ['Old.']],
  ['12 died.|B.', '15 died.|B.', [0], ['12 died.']],
  ['A.|B.', 'B.|A.', [], []],
  ['A.|A.', 'A.', [], ['A.']],
  ['A  long\n one.', 'A long one.', [], []],
  ['', 'A.', [0], []],
])('from %j to %j: added %j, removed %j', (before, after, added, removed) => {
  expect(compare(split(before), split(after))).toEqual({ added, removed });
});
