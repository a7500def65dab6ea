import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/language.ts';
import { choicesFor } from '../../../src/core/summary/choices.ts';
import { choose, openTo } from '../../../src/core/summary/choose.ts';
import { inOrder } from '../../../src/core/summary/order.ts';
import { rankSentences } from '../../../src/core/summary/rank.ts';
import { storedSummaryModel } from '../../../train/summary/stored.ts';
import { articleOf, bridge, english, sentencesOf } from './articles.ts';

const model = storedSummaryModel('en');

/** Ranks and chooses, checking on the way what must hold of any text. */
function summarise(blocks: readonly string[], language: Language = english, title?: string): number[][] {
  const article = articleOf(blocks, title);
  const placed = sentencesOf(article, language);
  const sentences = rankSentences(article, placed, language, model);
  expect(sentences.map(({ start, end }) => [start, end])).toEqual(
    placed.map(({ start, end }) => [start, end]),
  );
  const sound = sentences.every(
    ({ score, similar = [] }, at) =>
      score >= 0 && score <= 1 && similar.every(([other, likeness]) => other < at && likeness <= 1.001),
  );
  expect(sound).toBe(true);
  const choices = choicesFor(model.chooser, { sentences, language: language.tag });
  choices.forEach((chosen, at) => {
    expect(chosen.length).toBeLessThanOrEqual(Math.max(at + 1, 0));
    expect(chosen).toEqual([...new Set(chosen)].sort((a, b) => a - b));
    for (const index of chosen) expect(sentences[index]?.barred).toBeUndefined();
    expect(inOrder({ sentences }, chosen, { order: 'importance' })).toHaveLength(chosen.length);
  });
  const chosen = choose({ sentences, choices }, { sentences: 3 });
  if (openTo(sentences, 3).length > 0) expect(chosen).toEqual(choices[2]);
  else expect(chosen).toHaveLength(Math.min(3, sentences.length));
  return choices;
}

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'The bridge is closed. ',
      'He said so. ',
      '"Why?" ',
      '橋は閉まった。',
      '\u200f',
      '\ud800',
      '\u0000',
      ' ',
    ),
  ),
  { maxLength: 30 },
);

describe('over random text', () => {
  test('the summary is a subset of the sentences, in order, and the same each time', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (blocks) => {
        const texts = blocks.map((block) => block.join('').replaceAll('\n', ' '));
        expect(summarise(texts)).toEqual(summarise(texts));
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('bad input', () => {
  test.each([
    ['nothing', ['']],
    ['one word', ['Bridge']],
    ['control characters', ['\u0000\u0001\u0002. \u0007']],
    ['lone surrogates', ['\ud800 \udc00. \ud800']],
    ['right-to-left marks', ['\u200f\u200e\u202e.']],
    ['no spaces', ['bridge'.repeat(2000)]],
  ])('%s', (_, blocks) => {
    summarise(blocks);
    summarise(blocks, { tag: 'xx' }, blocks[0]);
  });

  test('a sentence of 50,000 words', () => {
    expect(summarise([`The ${'bridge river council '.repeat(17_000)}.`])[0]!.length).toBeLessThanOrEqual(1);
  });

  test('five million letters', () => {
    const sentence = 'The council closed the bridge near the old mill after the flood of 1998. ';
    summarise([sentence.repeat(Math.ceil(5_000_000 / sentence.length))]);
  }, 120_000);
});

test('what the story is about is chosen, the talk around it is not', () => {
  const article = articleOf(bridge, 'Wharf Bridge closed after cracks found');
  const sentences = rankSentences(article, sentencesOf(article), english, model);
  const words = choicesFor(model.chooser, { sentences, language: 'en' })[1]!.map((index) =>
    article.text.slice(sentences[index]!.start, sentences[index]!.end),
  );
  expect(words[0]).toContain('closed the old Wharf Bridge');
  expect(words.join(' ')).not.toContain('cheese');
});

test('a sentence tells why it scored as it did', () => {
  const article = articleOf(bridge, 'Wharf Bridge closed after cracks found');
  const [first] = rankSentences(article, sentencesOf(article), english, model);
  expect(first!.reasons.length).toBeGreaterThan(0);
  expect(first!.reasons.every(({ feature, weight }) => feature !== '' && weight !== 0)).toBe(true);
  expect(first!.reasons.some(({ weight }) => weight > 0)).toBe(true);
});

test.each([
  ['quotation', /["“”‘’'«»„]/u],
  ['figures', /\d/u],
  ['question', /[?!]/u],
])('%s speaks for a sentence only where it is in it', (reason, sign) => {
  const article = articleOf(bridge, 'Wharf Bridge closed after cracks found');
  const sentences = rankSentences(article, sentencesOf(article), english, model);
  const without = sentences.filter(({ start, end }) => !sign.test(article.text.slice(start, end)));
  expect(without.length).toBeGreaterThan(0);
  const speaking = without.flatMap(({ reasons }) =>
    reasons.filter(({ feature, weight }) => feature === reason && weight > 0),
  );
  expect(speaking).toEqual([]);
});
