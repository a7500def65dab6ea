import { describe, expect, test } from 'vitest';
import { features } from '../../../src/core/summary/features/index.ts';
import { told } from '../../../src/core/summary/features/told.ts';
import { read } from '../../../src/core/summary/reading.ts';
import { storedSummaryModel } from '../../../train/summary/stored.ts';
import { articleOf, english, sentencesOf } from './articles.ts';

describe.each(features)('feature $name', ({ column, reason, name }) => {
  const { example, says } = told[name]!;
  const article = articleOf(example.blocks, example.title);
  const sentences = sentencesOf(article);
  const values = column(read(article, sentences, english, storedSummaryModel('en')));

  test('tells the example’s sentences apart', () => {
    expect(values).toHaveLength(sentences.length);
    if (example.high === example.low) expect(new Set(values).size).toBe(1);
    else expect(values[example.high]).toBeGreaterThan(values[example.low]!);
  });
  test('has a name and a reason, and says what it measures', () => {
    expect(says).toMatch(/^\S.*[.…]$/);
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(reason).toMatch(/^[a-z]+$/);
  });
});

test('nothing is told of a feature that there is not', () => {
  expect(Object.keys(told).sort()).toEqual(features.map(({ name }) => name).sort());
});

test('no two features have one name', () => {
  expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
});
