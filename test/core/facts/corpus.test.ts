import { expect, it } from 'vitest';
import { languages } from '../../../src/lang/all.ts';
import { examples } from './corpus.ts';

const all = examples();
const withGold = all.filter(({ gold }) => gold);

it('the corpus has sixty articles at least', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
});

it('eight languages have four articles or more with gold for facts', () => {
  const counted = new Map<string, number>();
  for (const { language } of withGold) counted.set(language, (counted.get(language) ?? 0) + 1);
  expect([...counted].filter(([, count]) => count >= 4).length).toBeGreaterThanOrEqual(8);
});

it('every language with rules of its own has an article', () => {
  const told = new Set(all.map(({ language }) => language));
  expect(languages.map(({ tag }) => tag).filter((tag) => !told.has(tag))).toEqual([]);
  expect(languages.length).toBeGreaterThanOrEqual(29);
});
