import { expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine.ts';
import { languages } from '../../../src/lang/all.ts';
import { examples } from '../facts/corpus.ts';

/** What the package holds of a language that it does not know: nothing. */
const engine = createEngine({ json: async () => undefined, bytes: async () => undefined });
const known = new Set(languages.map(({ tag }) => tag));
const unlisted = examples().filter(({ language }) => !known.has(language));

it('there are seven languages that the package knows nothing of', () => {
  expect(unlisted).toHaveLength(7);
});

it.each(unlisted)('$language: a summary by Unicode alone, and what is limited is told', async (example) => {
  const { article, language } = example;
  const { sentences, summary, limited } = await engine.digest(article, { sentences: 3 });
  expect(summary).toHaveLength(3);
  expect(sentences.length).toBeGreaterThan(4);
  for (const { start, end } of sentences) expect(article.text.slice(start, end)).toMatch(/[.।]["”“»]?$/u);
  expect(limited).toEqual(['language', 'entities']);
  expect(article.language).toBe(language);
});
