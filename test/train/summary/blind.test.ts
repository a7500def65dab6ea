import { expect, test } from 'vitest';
import { type Key, readRanks, tally } from '../../bench/blind/tally.ts';

const key: Key = { 1: { A: 'ours', B: 'first', C: 'peer' }, 2: { A: 'peer', B: 'ours', C: 'first' } };

test('ranks are read page by page, equals beside each other', () => {
  const ranks = readRanks('1: A=B C\n\nnot a rank\n2: C B A');
  expect(Object.fromEntries(ranks.get('1')!)).toEqual({ A: 0, B: 0, C: 1 });
  expect(Object.fromEntries(ranks.get('2')!)).toEqual({ C: 0, B: 1, A: 2 });
});

test('one system is counted against each other one', () => {
  expect(Object.fromEntries(tally(key, '1: A=B C\n2: C B A', 'ours'))).toEqual({
    first: { won: 0, tied: 1, lost: 1 },
    peer: { won: 2, tied: 0, lost: 0 },
  });
});

test('a page without a rank is left out', () => {
  expect(tally(key, '2: B C A', 'ours').get('first')).toEqual({ won: 1, tied: 0, lost: 0 });
});
