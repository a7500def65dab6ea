import { describe, expect, test } from 'vitest';
import { porter } from '../../bench/porter.ts';
import { rouge, tokens } from '../../bench/rouge.ts';

describe('ROUGE as rouge_score computes it (values of its own test suite)', () => {
  test('one of three words found', () => {
    const { rouge1 } = rouge(['testing one two'], ['testing'], 'en');
    expect(rouge1.precision).toBeCloseTo(1);
    expect(rouge1.recall).toBeCloseTo(1 / 3);
    expect(rouge1.f1).toBeCloseTo(0.5);
  });
  test('one of two pairs found', () => {
    const { rouge2 } = rouge(['testing one two'], ['testing one'], 'en');
    expect(rouge2.precision).toBeCloseTo(1);
    expect(rouge2.recall).toBeCloseTo(0.5);
    expect(rouge2.f1).toBeCloseTo(2 / 3);
  });
  test('a subsequence need not be consecutive', () => {
    const { rougeLsum } = rouge(['testing one two'], ['testing two'], 'en');
    expect(rougeLsum.precision).toBeCloseTo(1);
    expect(rougeLsum.recall).toBeCloseTo(2 / 3);
    expect(rougeLsum.f1).toBeCloseTo(0.8);
  });
  test('subsequences of several sentences are united', () => {
    const { rougeLsum } = rouge(['w1 w2 w3 w4 w5'], ['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], 'en');
    expect(rougeLsum.recall).toBeCloseTo(0.8);
    expect(rougeLsum.precision).toBeCloseTo(0.4);
    expect(rougeLsum.f1).toBeCloseTo(0.5333);
  });
  test('nothing against something is 0', () => {
    expect(rouge(['testing'], [''], 'en').rouge1.f1).toBe(0);
  });
});

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['vietnamization', 'vietnam'],
  ['triplicate', 'triplic'],
  ['formalize', 'formal'],
  ['goodness', 'good'],
  ['revival', 'reviv'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['controlling', 'control'],
  ['rate', 'rate'],
])('Porter stems %s to %s', (word, stem) => {
  expect(porter(word)).toBe(stem);
});

test('other languages keep their letters', () => {
  expect(tokens('L’été à Nîmes, 2,5 km', 'fr')).toEqual(['l', 'été', 'à', 'nîmes', '2', '5', 'km']);
  expect(tokens('東京は晴れ', 'ja')).toEqual(['東', '京', 'は', '晴', 'れ']);
});
