import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article, Block } from '../../../src/core/article.ts';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { isBarred } from '../../../src/core/summary/barred/index.ts';
import { leanings } from '../../../src/core/summary/coherence/index.ts';
import { constrain } from '../../../src/core/summary/genres/constrain.ts';
import { genreOf, shapeSentences } from '../../../src/core/summary/genres/index.ts';
import type { Sentence } from '../../../src/core/summary/sentence.ts';
import { languages } from '../../../src/lang/all.ts';

const scraps = [
  'He said',
  '“',
  '”',
  '"',
  '?',
  '. ',
  '\n\n',
  '10:34',
  '1. ',
  'By ',
  'Read more',
  'Q: ',
  '200 g ',
  'İ',
  '\ud800',
  '\u200f',
  'Ann Lowe',
  'Opinion: ',
  '材料',
  '第1位',
  ' ',
];
const prose = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

/** An article whose blocks are the text's parts between blank lines. */
function articleOf(text: string, title: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    if (part.trim()) blocks.push({ type: 'paragraph', start, end: start + part.length });
    start += part.length + 2;
  }
  return { text, title, blocks };
}

it('judges any text of any language without an exception, and leans only backwards', () => {
  fc.assert(
    fc.property(prose, prose, fc.constantFrom(...languages), (text, title, language) => {
      const article = articleOf(text, title);
      const sentences: Sentence[] = article.blocks.flatMap((block, index) =>
        splitSentences(text.slice(block.start, block.end), language).map((span) => ({
          start: block.start + span.start,
          end: block.start + span.end,
          block: index,
          score: 0.5,
          reasons: [],
        })),
      );
      for (const sentence of sentences) isBarred(text, sentence, article.blocks[sentence.block]!, language);
      leanings(text, sentences, language).forEach(({ leansOn, antecedent }, index) => {
        if (leansOn !== undefined) expect(leansOn).toBeLessThan(index);
        if (antecedent) expect(text.slice(antecedent.start, antecedent.end)).toBe(antecedent.text);
      });
      const genre = genreOf(article, sentences, language);
      const shaped = shapeSentences(genre, article, sentences, language);
      expect(constrain(genre, shaped, 5).map(({ start, end }) => [start, end])).toEqual(
        sentences.map(({ start, end }) => [start, end]),
      );
    }),
    { numRuns: 150 },
  );
}, 30_000);

it('comes to an end on a text of endless lines', () => {
  for (const unit of ['a\n\n', 'Ann Lowe ', 'AA', '1. ', '? ', '"', 'he said ', '10:34\n\n']) {
    const text = unit.repeat(200_000 / unit.length);
    const article = articleOf(text, text);
    const language = languages.find(({ tag }) => tag === 'en')!;
    const sentences = splitSentences(text, language).map((span) => ({
      ...span,
      block: 0,
      score: 0,
      reasons: [],
    }));
    expect(leanings(text, sentences, language)).toHaveLength(sentences.length);
    expect(shapeSentences(genreOf(article, sentences, language), article, sentences, language)).toHaveLength(
      sentences.length,
    );
    for (const sentence of sentences)
      isBarred(text, sentence, article.blocks[0] ?? { start: 0, end: 0, type: 'paragraph' }, language);
  }
}, 30_000);
