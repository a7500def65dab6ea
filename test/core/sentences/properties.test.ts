import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { de } from '../../../src/lang/de.ts';
import { en } from '../../../src/lang/en.ts';
import { ja } from '../../../src/lang/ja.ts';
import { th } from '../../../src/lang/th.ts';

// Many runs on a busy machine take longer than the five seconds of an ordinary test.
vi.setConfig({ testTimeout: 30_000 });

const pieces = [
  'Dr',
  'U.S',
  'He said',
  '"',
  '»',
  '”',
  '. ',
  '.',
  '?',
  '!',
  '…',
  '...',
  '\n',
  '\n\n',
  ' ',
  '1.',
  'a)',
  '•',
  '。',
  '「',
  '」',
];
const scraps = [
  'ไทย',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u200f',
  'https://x.org/?a=B',
  '(',
  ')',
  'said',
  'Smith',
  '3',
  '\u2028',
  '😀',
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...pieces, ...scraps), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));
const language = fc.constantFrom(en, de, ja, th, { tag: 'xx' }, { tag: 'not a tag!' });

describe('splitting any text', () => {
  it('gives spans in order, in range, trimmed, and loses nothing but white space', () => {
    fc.assert(
      fc.property(prose, language, (text, spoken) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, spoken)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s\u0085]*$/);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s\u0085]*$/);
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same spans for the same text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(splitSentences(text, en)).toEqual(splitSentences(text, en));
      }),
    );
  });

  it('ends a sentence at every blank line', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const text = `${before}\n\n${after}`;
        const across = splitSentences(text, en).filter(
          ({ start, end }) => start < before.length && end > before.length + 2,
        );
        expect(across).toEqual([]);
      }),
    );
  });
});

describe('splitting what is no prose', () => {
  it('gives no sentence for empty or blank text', () => {
    expect(splitSentences('', en)).toEqual([]);
    expect(splitSentences(' \n\n\t ', en)).toEqual([]);
  });

  it('keeps pieces of a sentence of 50,000 words readable and loses none of it', () => {
    const text = 'word '.repeat(50_000).trim();
    const spans = splitSentences(text, en);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2500);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  it.each([
    ['letters without spaces', 'a'],
    ['points', '.'],
    ['spaced points', '. '],
    ['initials', 'A. '],
    ['lone surrogates', '\ud800'],
    ['line ends', 'a\n'],
    ['quotation marks', '"?'],
    ['ideographs', '漢'],
    ['list marks', '1. '],
    ['open Japanese quotations', '「。'],
    ['numbers', '1.1'],
  ])('comes to an end on a quarter of a million %s', (_, unit) => {
    const text = unit.repeat(250_000 / unit.length);
    const spans = splitSentences(text, unit === '「。' ? ja : en);
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(text.length);
    expect(spans.at(-1)?.end).toBe(text.trimEnd().length);
  });
});
