import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/core/article.ts';
import { type ArticleResources, digestArticle } from '../../../src/core/digest-article.ts';
import { loadEntityModel } from '../../../src/core/entities/files.ts';
import { findEntities } from '../../../src/core/entities/index.ts';
import { recognizeText } from '../../../src/core/entities/recognize.ts';
import { findFacts } from '../../../src/core/facts/index.ts';
import { languageLoader } from '../../../src/core/languages/load.ts';
import type { Files } from '../../../src/core/resources.ts';
import { splitSentences } from '../../../src/core/sentences/index.ts';
import { choicesFor } from '../../../src/core/summary/choices.ts';
import { loadSummaryModel } from '../../../src/core/summary/model/files.ts';
import { rankSentences } from '../../../src/core/summary/rank.ts';

/** The parts of a digest that are timed each by itself, and the whole of it. */
export const stages = ['split', 'recognise', 'rank', 'choose', 'entities', 'facts', 'whole'] as const;

/** One of them. */
export type Stage = (typeof stages)[number];

/** CPU milliseconds of each stage. */
export type StageTimes = Record<Stage, number>;

/** The build's own files. */
const files: Files = {
  json: async (name) => JSON.parse(readFileSync(`dist/node/${name}`, 'utf8')),
  bytes: async (name) => new Uint8Array(readFileSync(`dist/node/${name}`)),
};

/** All that an English article needs. */
export async function englishResources(): Promise<ArticleResources> {
  const [main, model, summary] = await Promise.all([
    languageLoader(files)('en'),
    loadEntityModel(files, 'en'),
    loadSummaryModel(files, 'en'),
  ]);
  return { main, blocks: [], model, summary };
}

/** CPU milliseconds that a piece of work takes in this process, and what it gives. */
function cpuOf<T>(work: () => T): { value: T; ms: number } {
  const from = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(from);
  return { value, ms: (user + system) / 1000 };
}

/** The sentences of all blocks, as the digest splits them. */
const splitAll = (article: Article, main: ArticleResources['main']) =>
  article.blocks.flatMap(({ start, end }, block) =>
    splitSentences(article.text.slice(start, end), main).map((span) => ({
      start: start + span.start,
      end: start + span.end,
      block,
    })),
  );

/** Digests an English article as a whole, and once more stage by stage. */
export function timeStages(article: Article, { main, model, summary }: ArticleResources): StageTimes {
  const blocks = article.blocks.map(() => main);
  const whole = cpuOf(() => digestArticle(article, { main, blocks, model, summary }, {}));
  const { sentences, entities } = whole.value;
  const split = cpuOf(() => splitAll(article, main));
  const names = cpuOf(() => recognizeText(article.text, main, model));
  const persons = names.value.filter(({ kind }) => kind === 'person');
  const rank = cpuOf(() => rankSentences(article, split.value, main, summary, persons));
  const choices = cpuOf(() => choicesFor(summary.chooser, { sentences: rank.value, language: main.tag }));
  const found = cpuOf(() => findEntities(article, names.value, sentences, whole.value.summary, main));
  const facts = cpuOf(() => findFacts(article, sentences, entities, main));
  const timed = { split, recognise: names, rank, choose: choices, entities: found, facts, whole };
  return Object.fromEntries(stages.map((stage) => [stage, timed[stage].ms])) as StageTimes;
}
