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
  expect(decodeURIComponent(prefix ?? '')).toBe('The wall. Why not.');
});

it('words before a paragraph are taken from its own neighbour line only', () => {
  const text = 'Same start here.\n\nOther.\n\nSame start here.';
  const start = text.lastIndexOf('Same');
  const [prefix] = textDirective(text, { start, end: text.length }, 'en').split('-,');
  expect(decodeURIComponent(prefix ?? '')).toBe('Other.');
});

/** Where a browser finds a directive: the first place with all its terms, one after the other. */
function foundAt(text: string, directive: string): number {
  const terms = directive.split(',').map(decodeURIComponent);
  const prefix = /-$/.test(directive.split(',')[0]!) ? `${terms.shift()!.slice(0, -1)} ` : '';
  const suffix = /^-/.test(directive.split(',').at(-1)!) ? ` ${terms.pop()!.slice(1)}` : '';
  const page = text.replace(/\s+/g, ' ').toLowerCase();
  const sought = `${prefix}${terms[0]}${terms.length > 1 ? '' : suffix}`.toLowerCase();
  const at = page.indexOf(sought);
  return at < 0 ? at : at + prefix.length;
}

it('a name that is said again is linked where it stands', () => {
  const text = 'On Tuesday it rained. The mayor spoke on Tuesday, and on Tuesday evening she left.';
  for (const { index } of text.matchAll(/Tuesday/g)) {
    const directive = textDirective(text, { start: index, end: index + 7 }, 'en');
    expect(foundAt(text, directive)).toBe(index);
  }
});

it('a name that opens its block is told by the words after it, of the same block', () => {
  const text = 'It was cold on Tuesday\nTuesday began with rain.';
  const start = text.lastIndexOf('Tuesday');
  expect(textDirective(text, { start, end: start + 7 }, 'en')).toBe('Tuesday,-began%20with%20rain');
});

it('a long sentence with a short head that an earlier one has, too, is told from it', () => {
  const rest = 'and so many words follow that the sentence is far too long to be given whole in an address.';
  const text = `It is not clear if the wall held, ${rest} It is not clear if the gate held, ${rest}`;
  const start = text.lastIndexOf('It is');
  const directive = textDirective(text, { start, end: text.length }, 'en');
  expect(foundAt(text, directive)).toBe(start);
});

it('accents and case, which browsers pass over, are no difference', () => {
  const text = 'The CAFE is shut. Every café is shut.';
  const start = text.indexOf('café');
  expect(textDirective(text, { start, end: start + 4 }, 'en')).toMatch(/-,caf/);
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
