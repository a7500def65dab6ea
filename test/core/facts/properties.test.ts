import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../src/core/facts/index.ts';
import { toArticle } from '../../../src/core/plain.ts';
import { shipped } from '../entities/languages.ts';

const pieces = fc.constantFrom(
  '“', '”', '"', "'", '’', '«', '»', '„', '「', '」', ' said ', ' to ', ' between ', '−', ' minus ', '½', ' p.m. ', ' according to ', ', ', ' — ', ' Tuesday ', '31 February ', ' May ', '12026 ', ' million ', '$', '%', '-', ':',
  '1.234,56', '１２', '٣', ' ago ', ' last ', ' year ', '\n\n', '. ', ', ', 'he ', 'x', '年', '月', '9', ' two hundred and ', '𝟗', '\u0000',
); // biome-ignore format: a table
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const tags = fc.constantFrom('en', 'de', 'fr', 'ru', 'ja', 'ar', 'hi');

// Each is made once: a machine under load takes long to ask the platform for seven languages.
const languages = new Map(['en', 'de', 'fr', 'ru', 'ja', 'ar', 'hi'].map((tag) => [tag, shipped(tag)]));
const patience = 60_000;

const factsIn = (text: string, tag: string) => {
  const article = toArticle({ text, published: '2024-09-18' });
  const sentences = article.blocks.map(({ start, end }, block) => ({ start, end, block }));
  return findFacts(article, sentences, [], languages.get(tag)!);
};

describe('facts of any text', () => {
  it(
    'are ordered spans of it, with values that are numbers',
    () => {
      fc.assert(
        fc.property(texts, tags, (text, tag) => {
          const { quotations, dates, figures } = factsIn(text, tag);
          for (const list of [quotations, dates, figures]) {
            for (const [at, { start, end, text: words }] of list.entries()) {
              expect(words).toBe(text.slice(start, end));
              expect(end).toBeGreaterThan(start);
              expect(start).toBeGreaterThanOrEqual(list[at - 1]?.start ?? 0);
            }
          }
          for (const { value } of figures) expect(Number.isFinite(value)).toBe(true);
          for (const { value } of dates) expect(value).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  it(
    'come in bounded time from hostile text',
    () => {
      for (const text of [
        '“'.repeat(1e4),
        '"a" '.repeat(1e4),
        '1,'.repeat(2e4),
        'last '.repeat(2e4),
        'two hundred and '.repeat(1e4),
        'he said, '.repeat(1e4),
        '“a,” he said that '.repeat(1e4),
        '1 to 2 - 3 to '.repeat(5e3),
        'according to the company '.repeat(5e3),
        '«a, — said he. — '.repeat(5e3),
        '« a, said '.repeat(1e4),
        'WASHINGTON, '.repeat(5e3),
      ])
        expect(() => factsIn(text, 'en')).not.toThrow();
    },
    patience,
  );
});
