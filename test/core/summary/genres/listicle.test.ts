import { expect, it } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import { genreOf, shapeSentences } from '../../../../src/core/summary/genres/index.ts';
import type { Sentence } from '../../../../src/core/summary/sentence.ts';
import { en } from '../../../../src/lang/en.ts';
import { sentencesOf } from '../articles.ts';

/** The sentences of a list, each with the name that is shown beside it. */
function named(title: string, lines: readonly string[]): (string | undefined)[][] {
  const article: Article = { title, text: '', blocks: [] };
  for (const line of lines) {
    const type: BlockType = line.startsWith('# ') ? 'heading' : 'paragraph';
    const start = article.text.length;
    article.text += line.replace(/^# /, '');
    article.blocks.push({ type, start, end: article.text.length });
    article.text += '\n\n';
  }
  const placed = sentencesOf(article, en);
  const blank = placed.map((span): Sentence => ({ ...span, score: 0, reasons: [] }));
  return shapeSentences(genreOf(article, placed, en), article, blank, en).flatMap(({ block, antecedent }) =>
    article.blocks[block]!.type === 'heading'
      ? []
      : [[antecedent?.text, antecedent && article.text.slice(antecedent.start, antecedent.end)]],
  );
}

it('a sentence of an item stands beside the name that it does not say', () => {
  expect(
    named('3 boats for a windy lake', [
      'The lake of Lund is windy from March to May, and few boats are safe on it.',
      '# 1. Marlo Skiff',
      'Two people at most find room in it. The Skiff is light as well.',
      '# 2. Harbour yawl',
      'Two masts keep her steady in squalls, and the sails are small.',
      '# 3. A raft',
      'Barrels cannot sink. A raft is slow, too.',
    ]),
  ).toEqual([
    [undefined, undefined],
    ['Marlo Skiff', 'Marlo Skiff'],
    [undefined, undefined],
    ['Harbour yawl', 'Harbour yawl'],
    ['A raft', 'A raft'],
    [undefined, undefined],
  ]);
});
