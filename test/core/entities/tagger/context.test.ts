import { expect, describe as group, it } from 'vitest';
import { Mark } from '../../../../src/core/entities/gazetteer/marks.ts';
import { describe } from '../../../../src/core/entities/tagger/context.ts';
import { Seen } from '../../../../src/core/entities/tagger/elsewhere.ts';
import { collect, MOST_FEATURES } from '../../../../src/core/entities/tagger/features.ts';
import { collectLocal } from '../../../../src/core/entities/tagger/local.ts';
import { collectShared } from '../../../../src/core/entities/tagger/shared.ts';
import { tokenize, tokenText } from '../../../../src/core/entities/tokens/index.ts';

/** A text described with marks for some of its words. */
function described(text: string, marked: Record<string, number> = {}, close = true) {
  const tokens = tokenize(text);
  const marks = Int32Array.from({ length: tokens.count }, (_, i) => marked[tokenText(text, tokens, i)] ?? 0);
  return { tokens, context: describe(text, tokens, marks, { close }) };
}

function busyWords(text: string, marked: Record<string, number> = {}): string[] {
  const { tokens, context } = described(text, marked);
  return Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => context.busy[i] === 1)
    .map((i) => tokenText(text, tokens, i));
}

group('the tokens that may be part of a name, where names open and close with capitals', () => {
  it.each([
    ['Then the rain fell on us all day long.', ['Then']],
    ['the Ministry of the Interior said so', ['Ministry', 'of', 'the', 'Interior']],
    ['they met Min-ho and then all the others saw Apollo 11 there', ['Min', '-', 'ho', 'Apollo', '11']],
    ['one Anna there and none of them like it was Berta', ['Anna', 'Berta']],
    ['one line Anna\nBerta and the next', ['Anna', 'Berta']],
  ])('are, in %j, %j', (text, expected) => {
    expect(busyWords(text)).toEqual(expected);
  });

  it('are particles before a capital and heads after one, too', () => {
    const marks = { van: Mark.particle, der: Mark.particle, party: Mark.organizationWord };
    expect(busyWords('we saw van der Berg leave the Labour party today', marks)).toEqual([
      'van',
      'der',
      'Berg',
      'leave',
      'the',
      'Labour',
      'party',
    ]);
  });
});

group('what the places of a word tell', () => {
  const seenOf = (text: string, word: string, marked: Record<string, number>): number => {
    const { tokens, context } = described(text, marked);
    const i = Array.from({ length: tokens.count }, (_, k) => tokenText(text, tokens, k)).lastIndexOf(word);
    return context.seen[context.words.id[i]!]!;
  };

  it('is known wherever the word stands', () => {
    const text = 'Minister Lund came in. They met in Lund, said they. Later Lund slept.';
    const seen = seenOf(text, 'Lund', { Minister: Mark.title, in: Mark.placePreposition });
    expect(seen & Seen.afterTitle).toBeTruthy();
    expect(seen & Seen.afterPlacePreposition).toBeTruthy();
  });

  it('is what stands at the end of its run of capitals', () => {
    expect(
      seenOf('At Lund Bank all slept. Lund slept.', 'Lund', { Bank: Mark.organizationWord }) &
        Seen.withOrganizationWord,
    ).toBeTruthy();
    expect(
      seenOf('Anna Lund slept. Lund slept.', 'Lund', { Anna: Mark.forename }) & Seen.afterForename,
    ).toBeTruthy();
  });

  it('is nothing for a word that stands alone among plain words', () => {
    expect(seenOf('all saw Lund go', 'Lund', {})).toBe(0);
  });
});

it('has room for the features of a token that every list knows', () => {
  const text = 'Anna Berta Clara Dora Emma';
  const every = Object.fromEntries(text.split(' ').map((word) => [word, 2 ** 28 - 1]));
  const { context } = described(text, every);
  const out = new Int32Array(MOST_FEATURES * 2);
  for (let i = 0; i < 5; i++) {
    expect(collect(context, i, out)).toBeLessThanOrEqual(MOST_FEATURES);
    expect(collectLocal(context, i, out, collectShared(context, i, out))).toBeLessThanOrEqual(MOST_FEATURES);
  }
});
