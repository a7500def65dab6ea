import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, BlockType } from '../../../../src/core/article.ts';
import type { Language } from '../../../../src/core/language.ts';
import { splitSentences } from '../../../../src/core/sentences/index.ts';
import { isBarred } from '../../../../src/core/summary/barred/index.ts';
import { leanings } from '../../../../src/core/summary/coherence/index.ts';
import { type Genre, genres } from '../../../../src/core/summary/genre.ts';
import { constrain, inGenreOrder } from '../../../../src/core/summary/genres/constrain.ts';
import { genreOf, shapeSentences } from '../../../../src/core/summary/genres/index.ts';
import { greedyChoice } from '../../../../src/core/summary/greedy.ts';
import type { Sentence } from '../../../../src/core/summary/sentence.ts';
import { languages } from '../../../../src/lang/all.ts';

type Fixture = {
  title: string;
  language: string;
  blocks: { type: BlockType; text: string }[];
  expected: {
    genre: Genre | null;
    /** How many sentences are wished for; without it all that may be had. */
    wish?: number;
    summary?: string[];
    times?: string[];
    groups?: number[];
    first?: string;
    pairs?: true;
  };
};

const folder = new URL('../../../fixtures/genres/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture;

/** The article that a fixture's blocks make. */
function articleOf({ title, blocks }: Fixture): Article {
  const article: Article = { title, text: '', blocks: [] };
  for (const { type, text } of blocks) {
    if (article.text !== '') article.text += '\n\n';
    article.blocks.push({ type, start: article.text.length, end: article.text.length + text.length });
    article.text += text;
  }
  return article;
}

/** The article's sentences with falling scores, barred and leaning as found. */
function sentencesOf(article: Article, language: Language): Sentence[] {
  const placed = article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
  const bars = placed.map((span) => isBarred(article.text, span, article.blocks[span.block]!, language));
  const leans = leanings(article.text, placed, language, { barred: (index) => bars[index]! });
  return placed.map((span, index) => {
    const { leansOn } = leans[index]!;
    return {
      ...span,
      score: 1 / (index + 2),
      reasons: [],
      ...(bars[index] ? { barred: true as const } : {}),
      ...(leansOn === undefined ? {} : { leansOn }),
    };
  });
}

function summed(fixture: Fixture) {
  const language = languages.find(({ tag }) => tag === fixture.language)!;
  const article = articleOf(fixture);
  const found = sentencesOf(article, language);
  const genre = genreOf(article, found, language);
  const sentences = shapeSentences(genre, article, found, language);
  const room = fixture.expected.wish ?? sentences.length;
  const seen = constrain(genre, sentences, room);
  const chosen = greedyChoice(
    seen,
    [...seen.keys()],
    seen.map(({ score }) => score),
    room,
  );
  const ordered = inGenreOrder(genre, sentences, chosen);
  return {
    genre,
    sentences,
    chosen,
    ordered,
    words: (index: number) => article.text.slice(sentences[index]!.start, sentences[index]!.end),
  };
}

describe.each(readdirSync(folder))('%s', (file) => {
  const fixture = read(file);
  const { expected } = fixture;
  const { genre, sentences, chosen, ordered, words } = summed(fixture);

  it('is told by its layout and words', () => {
    expect(genre ?? null).toEqual(expected.genre);
  });

  if (expected.summary)
    it('is summed up as its kind asks', () => {
      expect(ordered.map(words)).toEqual(expected.summary);
    });

  if (expected.times)
    it('gives each entry its time, the newest first', () => {
      expect(ordered.map((index) => sentences[index]!.time)).toEqual(expected.times);
    });

  if (expected.groups)
    it('takes one sentence of each item', () => {
      expect(chosen.map((index) => sentences[index]!.group)).toEqual(expected.groups);
    });

  if (expected.first)
    it('puts first what its kind is read for', () => {
      expect(chosen.map(words)).toContain(expected.first);
    });

  if (expected.pairs)
    it('shows no answer without its question', () => {
      const answers = chosen.filter((index) => sentences[index]!.leansOn !== undefined);
      expect(answers.length).toBeGreaterThan(0);
      for (const index of answers) expect(chosen).toContain(sentences[index]!.leansOn);
    });
});

it('has a fixture for every kind', () => {
  const files = readdirSync(folder).map((file) => file.replace('.json', ''));
  expect(files).toEqual(expect.arrayContaining([...genres]));
});
