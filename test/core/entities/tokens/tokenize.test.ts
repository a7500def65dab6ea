import { describe, expect, it } from 'vitest';
import {
  Form,
  Gap,
  type TokenOptions,
  tokenize,
  tokenText,
} from '../../../../src/core/entities/tokens/index.ts';

const words = (text: string, options?: TokenOptions): string => {
  const tokens = tokenize(text, options);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(text, tokens, i)).join(' | ');
};

describe('tokenize', () => {
  it.each([
    ['Ms. Rossi met Mr. Bell.', 'Ms. | Rossi | met | Mr. | Bell | .'],
    ['a U.S.-led force', 'a | U.S. | - | led | force'],
    ["O'Brien's dog doesn't bark", "O'Brien | 's | dog | doesn't | bark"],
    ['J. K. Lind of AT&T', 'J. | K. | Lind | of | AT&T'],
    ["Côte d'Ivoire", "Côte | d' | Ivoire"],
    ['$1,000.50 at 10:30', '$ | 1,000.50 | at | 10:30'],
    ['It ended.Next came Ada', 'It | ended | . | Next | came | Ada'],
    ['see https://example.org/a?b). Then', 'see | https://example.org/a?b | ) | . | Then'],
    ['@mara wrote #news', '@mara | wrote | #news'],
    ['Acme Inc. grew', 'Acme | Inc. | grew'],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('splits an elided article where the language elides', () => {
    expect(words("L'Iran e l'Italia", { elision: true })).toBe("L' | Iran | e | l' | Italia");
  });

  it('tells how a token is written and what stands before it', () => {
    const tokens = tokenize('Paris UN iPhone rain 12\n東京 .');
    expect(Array.from(tokens.form.subarray(0, tokens.count))).toEqual([
      Form.capital,
      Form.upper,
      Form.mixed,
      Form.lowercase,
      Form.number,
      Form.caseless,
      Form.symbol,
    ]);
    expect(tokens.gap[5]).toBe(Gap.newline);
    expect(tokens.gap[1]).toBe(Gap.space);
  });

  it('gives one folded hash to a name with and without its diacritics', () => {
    const tokens = tokenize('São SAO são');
    expect(tokens.folded[0]).toBe(tokens.folded[1]);
    expect(tokens.lower[0]).toBe(tokens.lower[2]);
    expect(tokens.lower[0]).not.toBe(tokens.lower[1]);
  });

  it.each([
    ['', 0],
    ['\u0000\u0007', 0],
    ['\u200f\u200e', 0],
    ['\ud800', 1],
    ['x'.repeat(100_000), 1],
  ])('bears odd text', (text, count) => {
    expect(tokenize(text).count).toBe(count);
  });
});
