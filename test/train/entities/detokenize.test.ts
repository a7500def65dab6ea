import { describe, expect, it } from 'vitest';
import { detokenize } from '../../../train/entities/detokenize.ts';

describe('detokenize', () => {
  it.each([
    ['Peru ’ s river', 'Peru’s river'],
    ['Chargé d ’ Affaires', 'Chargé d’Affaires'],
    ['the boys ’ club', 'the boys’ club'],
    ['a ‘ red line ’ in sight', 'a ‘red line’ in sight'],
    ['( as he said ) , twice .', '(as he said), twice.'],
    ['she said " no " to it', 'she said "no" to it'],
    ["it is n't so", "it isn't so"],
  ])('writes %j as an editor would', (tokens, text) => {
    expect(detokenize(tokens.split(' ')).text).toBe(text);
  });

  it('tells where each word went', () => {
    const { text, places } = detokenize(['Peru', '’', 's', 'river']);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Peru', '’', 's', 'river']);
  });
});
