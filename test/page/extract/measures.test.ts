import { describe, expect, it } from 'vitest';
import { Extent } from '../../../src/page/extract/copy/extent.ts';
import { Runs } from '../../../src/page/extract/judge/runs.ts';
import { tokens } from '../../../src/page/extract/judge/tokens.ts';

describe('words of a text', () => {
  it.each([
    ['The Mayor’s 2nd plan, again', ['the', 'mayor', 's', '2nd', 'plan', 'again']],
    ['Überfällig: ½ Straße', ['überfällig', '½', 'straße']],
    ['Новый мост', ['новый', 'мост']],
    ['a 𝒳 b', ['a', '𝒳', 'b']],
    ['…', []],
  ])('%s', (text, words) => expect(tokens(text)).toEqual(words));
});

describe('runs of four words', () => {
  const runs = new Runs(tokens('one two three four five one two three four'));

  it('count each once', () => expect(runs.size).toBe(5));
  it('are found in another text, as a share of its own', () =>
    expect(runs.shareOf(tokens('so one two three four'))).toBe(0.5));
  it('are parted by words that the text lacks', () =>
    expect(runs.shareOf(tokens('one two so three four'))).toBe(0));
  it('are none where either text is too short', () => {
    expect(runs.shareOf(['one', 'two', 'three'])).toBe(-1);
    expect(new Runs(['one']).shareOf(tokens('one two three four'))).toBe(-1);
  });
});

describe('the measured length of a text in parts', () => {
  const collapsed = (text: string): number => text.trim().replace(/\s{2,}/g, ' ').length;

  it.each([
    [['  two ', ' words', '']],
    [['\n', ' ', 'one']],
    [[' ', '\u00a0']],
    [['a', '', 'b  c', ' \t', '\u3000d ']],
  ])('%j is that of the whole, its white space trimmed and collapsed', (parts) => {
    const extent = new Extent();
    for (const part of parts) extent.add(Extent.of(part));
    expect(extent.length).toBe(collapsed(parts.join('')));
  });
});
