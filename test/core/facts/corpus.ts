import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article.ts';
import type { Entity } from '../../../src/core/entities/entity.ts';
import { type EntityModel, loadEntityModel } from '../../../src/core/entities/files.ts';
import { findEntities } from '../../../src/core/entities/index.ts';
import { recognizeText } from '../../../src/core/entities/recognize.ts';
import type { Facts } from '../../../src/core/facts/facts.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { shipped } from '../entities/languages.ts';

/**
 * Gold of one article: the words as written, with the how-manieth of them where it is not the first; `reason` says
 * why a row was changed after it was written.
 */
export type Gold = {
  quotations: { words: string; nth?: number; direct: boolean; speaker: string | null }[];
  dates: { words: string; nth?: number; value: string }[];
  figures: {
    words: string;
    nth?: number;
    value: number;
    to?: number;
    unit?: string;
    of?: string;
    reason?: string;
  }[];
};

type Written = Omit<Article, 'text' | 'blocks'> & {
  language: string;
  blocks: { type: Article['blocks'][number]['type']; text: string }[];
  gold?: Gold;
};

/** One article of our own, with its gold where it has one. */
export type Example = { language: string; name: string; article: Article; gold?: Gold };

const folder = join(import.meta.dirname, '../../fixtures/articles');

/** All articles of the corpus, by language and name. */
export function examples(): Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((language) =>
      readdirSync(join(folder, language))
        .sort()
        .map((file) => exampleOf(language, file)),
    );
}

function exampleOf(language: string, file: string): Example {
  const { gold, blocks, ...meta } = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as Written;
  let text = '';
  const spans = blocks.map((block) => {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? block.text : `${text}\n\n${block.text}`;
    return { start, end: text.length, type: block.type };
  });
  const name = file.replace('.json', '');
  return { language, name, article: { ...meta, text, blocks: spans }, ...(gold ? { gold } : {}) };
}

const models = new Map<string, Promise<EntityModel | undefined>>();
const data = join(import.meta.dirname, '../../../src');
const files = {
  bytes: async (name: string) => {
    const path = join(data, name);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  },
  json: async () => undefined,
};

/** The facts of an article, with the entities that its speakers are indices into, as the engine finds them. */
export async function factsOf(article: Article, tag: string): Promise<{ facts: Facts; entities: Entity[] }> {
  const language = shipped(tag);
  const sentences = article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), language).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
  if (!models.has(tag)) models.set(tag, loadEntityModel(files, tag));
  const mentions = recognizeText(article.text, language, await models.get(tag), sentences);
  const entities = findEntities(article, mentions, sentences, [], language);
  return { facts: findFacts(article, sentences, entities, language), entities };
}

/** Where the words of a gold row stand. */
export function placeOf(
  text: string,
  { words, nth = 1 }: { words: string; nth?: number },
): { start: number; end: number } {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the article: ${words}`);
  return { start, end: start + words.length };
}
