import { expect, it } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import { genreOf, shapeSentences } from '../../../../src/core/summary/genres/index.ts';
import type { Sentence } from '../../../../src/core/summary/sentence.ts';
import { en } from '../../../../src/lang/en.ts';
import { sentencesOf } from '../articles.ts';

/** The names shown beside the sentences of a list, where that of the first person stood beside those with a pronoun. */
function named(title: string, person: string, lines: readonly string[]): (string | undefined)[] {
  const article: Article = { title, text: '', blocks: [] };
  for (const line of lines) {
    const type: BlockType = line.startsWith('# ') ? 'heading' : 'paragraph';
    const start = article.text.length;
    article.text += line.replace(/^# /, '');
    article.blocks.push({ type, start, end: article.text.length });
    article.text += '\n\n';
  }
  const start = article.text.indexOf(person);
  const antecedent = { start, end: start + person.length, text: person };
  const placed = sentencesOf(article, en);
  const before = placed.map(
    (span): Sentence => ({
      ...span,
      score: 0,
      reasons: [],
      ...(article.text.startsWith('He ', span.start) ? { antecedent } : {}),
    }),
  );
  return shapeSentences(genreOf(article, placed, en), article, before, en).flatMap((sentence) =>
    article.blocks[sentence.block]!.type === 'heading' ? [] : [sentence.antecedent?.text],
  );
}

it('who is meant stays beside a sentence of an item, and the name of the item does not stand there', () => {
  expect(
    named('3 boats for a windy lake', 'Tom Reed', [
      'The lake of Lund is windy from March to May, and few boats are safe on it.',
      '# 1. Marlo Skiff',
      'Tom Reed built her in 1962.',
      'He rowed two others across the bay.',
      '# 2. Best for families',
      'She says that masts enough stand in the yard.',
      '# 3. A raft',
      'Barrels cannot sink. A raft is slow, too.',
    ]),
  ).toEqual([undefined, undefined, 'Tom Reed', undefined, undefined, undefined]);
});
