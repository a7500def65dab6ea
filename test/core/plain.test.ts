import { expect, test } from 'vitest';
import { toArticle } from '../../src/core/plain.ts';

const paragraphs = (text: string) =>
  toArticle({ text }).blocks.map(({ start, end }) => text.slice(start, end));

test.each([
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['  One.  \n \t\n\n Two.\nStill two. ', ['One.', 'Two.\nStill two.']],
  ['All in one.', ['All in one.']],
  ['', []],
  [' \n\n ', []],
])('%j has the paragraphs %j', (text, expected) => {
  expect(paragraphs(text)).toEqual(expected);
});

test('an article that has blocks is left as it is', () => {
  const article = { text: 'One.', blocks: [{ start: 0, end: 4, type: 'quote' as const }] };
  expect(toArticle(article)).toBe(article);
});
