import type { Article } from '../../../src/core/article.ts';
import type { Language } from '../../../src/core/language.ts';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import type { Placed } from '../../../src/core/summary/reading.ts';

/** A few function words, enough for the examples. */
export const english: Language = {
  tag: 'en',
  stopWords:
    'a an and are as at be by for he in is it its may of on or she that the then they this to was what will with'.split(
      ' ',
    ),
};

/** An article of these paragraphs. */
export function articleOf(blocks: readonly string[], title?: string): Article {
  let at = 0;
  const spans = blocks.map((block) => {
    const start = at;
    at += block.length + 2;
    return { start, end: start + block.length, type: 'paragraph' as const };
  });
  return { text: blocks.join('\n\n'), blocks: spans, ...(title ? { title } : {}) };
}

/** The sentences of all its blocks. */
export const sentencesOf = (article: Article, language: Language = english): Placed[] =>
  article.blocks.flatMap(({ start, end }, block) =>
    splitSentences(article.text.slice(start, end), language).map((span) => ({
      start: span.start + start,
      end: span.end + start,
      block,
    })),
  );

/** Paragraphs about a bridge, with talk around it. */
export const bridge = [
  'The city council of Harrow closed the old Wharf Bridge on Monday after engineers found cracks in 12 of its pillars. Repairs will cost 4 million pounds.',
  'Nobody enjoys a detour, and the weather was poor. "We had no choice," said the mayor, Ann Field.',
  'Engineers from the county measured the cracks in the pillars of the bridge during an inspection in May. The council had put off repairs of the bridge for six years.',
  'A market is held near the river every week. Sellers offer cheese and flowers.',
  'Buses will cross the river at Stone Lane until the bridge opens again next spring, the council said. Boats may still pass.',
];
