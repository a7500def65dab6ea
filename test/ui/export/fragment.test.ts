import { expect, it } from 'vitest';
import { linkTo, textDirective } from '../../../src/ui/export/fragment.ts';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

it('a short sentence is given whole, with every separator escaped', () => {
  const text = 'Well-known, they say & sing.';
  expect(textDirective(text, spanOf(text, text), 'en')).toBe('Well%2Dknown%2C%20they%20say%20%26%20sing.');
});

it('a long sentence is given by its first and last words', () => {
  const text = `One two three four five six ${'seven '.repeat(30)}last words of this long sentence here.`;
  const directive = textDirective(text, { start: 0, end: text.length }, 'en');
  const [head, tail] = directive.split(',').map(decodeURIComponent);
  expect(text.startsWith(head ?? '?')).toBe(true);
  expect(text.endsWith(`${tail}.`) || text.endsWith(tail ?? '?')).toBe(true);
  expect(head?.split(' ').length).toBe(6);
});

it('a sentence that begins like an earlier one is told from it by the words before', () => {
  const text = 'The wall is old. Nobody knows why. The wall is old.';
  const start = text.lastIndexOf('The wall');
  const [prefix, head] = textDirective(text, { start, end: text.length }, 'en').split('-,');
  expect(decodeURIComponent(prefix ?? '')).toBe('old. Nobody knows why.');
  expect(decodeURIComponent(head ?? '')).toBe('The wall is old.');
});

it('white space in the words before is one space, as in the sentence itself', () => {
  const text = 'The wall. Why \u00a0 not. The wall.';
  const [prefix] = textDirective(text, { start: text.lastIndexOf('The'), end: text.length }, 'en').split(
    '-,',
  );
  expect(decodeURIComponent(prefix ?? '')).toBe('Why not.');
});

it('words before a paragraph are taken from its own neighbour line only', () => {
  const text = 'Same start here.\n\nOther.\n\nSame start here.';
  const start = text.lastIndexOf('Same');
  const [prefix] = textDirective(text, { start, end: text.length }, 'en').split('-,');
  expect(decodeURIComponent(prefix ?? '')).toBe('Other.');
});

it('unspaced scripts are cut at words', () => {
  const text = '港は九月に閉鎖され、二年間は使えないと町議会が木曜日の夜に決めた。'.repeat(5);
  const directive = textDirective(text, { start: 0, end: text.length }, 'ja');
  const [head] = directive.split(',').map(decodeURIComponent);
  expect(text.startsWith(head ?? '?')).toBe(true);
  expect((head ?? '').length).toBeLessThan(40);
});

it.each([
  ['https://example.org/a#part', 'https://example.org/a#:~:text=Words.'],
  ['https://example.org/#/route', 'https://example.org/#/route:~:text=Words.'],
  ['https://example.org/a#x:~:text=old', 'https://example.org/a#:~:text=Words.'],
])('%s is linked as %s', (url, link) => {
  expect(linkTo(url, 'Words.', { start: 0, end: 6 }, 'en')).toBe(link);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', 'data:text/html,x'])(
  '%s is never linked',
  (url) => {
    expect(linkTo(url, 'Words.', { start: 0, end: 6 }, 'en')).toBeUndefined();
  },
);

it('half a character breaks nothing', () => {
  expect(() => textDirective('\uD800 half', { start: 0, end: 6 }, 'en')).not.toThrow();
});
