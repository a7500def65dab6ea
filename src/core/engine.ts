import type { Article } from './article.ts';
import type { Digest, Limit } from './digest.ts';
import { digestArticle } from './digest-article.ts';
import type { Mention } from './entities/entity.ts';
import { type EntityModel, loadEntityModel } from './entities/files.ts';
import { recognizeText } from './entities/recognize.ts';
import type { Language } from './language.ts';
import { identifyLanguage } from './languages/index.ts';
import { dataTag, languageLoader, loadTelling } from './languages/load.ts';
import { type Opinion, settleLanguage } from './languages/opinion.ts';
import type { Telling } from './languages/telling.ts';
import { type PlainText, toArticle } from './plain.ts';
import type { Files } from './resources.ts';
import { loadSummaryModel } from './summary/model/files.ts';
import type { SummaryModel } from './summary/model/index.ts';
import type { Wishes } from './summary/wishes.ts';

/** The whole core behind one door; languages and models are read once, when first needed. */
export interface Engine {
  digest(input: Article | PlainText, wishes?: Wishes): Promise<Digest>;
  recognize(text: string, language: string): Promise<Mention[]>;
  /** Reads what a text in this language (BCP 47) will need, so that it is there when the text comes. */
  prepare(language: string): Promise<void>;
}

/** What a digest needs besides the article. */
type Resources = { languageOf: (tag: string) => Language; model: EntityModel | undefined };

/** The languages of the article's blocks, so that mixed texts are split by the rules of each. */
function blockTags(article: Article, main: string, telling: Telling | undefined): string[] {
  return article.blocks.map(({ start, end }) => {
    const { tag, sure } = identifyLanguage(article.text.slice(start, end), main, telling);
    return sure ? dataTag(tag) : main;
  });
}

/**
 * An engine that reads its languages and models through the given files, and asks for a second opinion on the language
 * of a text where it is not sure.
 */
export function createEngine(files: Files, opinion?: Opinion): Engine {
  const language = languageLoader(files);
  let known: Promise<Telling | undefined> | undefined;
  const models = new Map<string, Promise<EntityModel | undefined>>();
  const modelOf = (tag: string): Promise<EntityModel | undefined> => {
    const model = models.get(tag) ?? loadEntityModel(files, tag);
    models.set(tag, model);
    return model;
  };
  const summaries = new Map<string, Promise<SummaryModel>>();
  const summaryOf = (tag: string): Promise<SummaryModel> => {
    const model = summaries.get(tag) ?? loadSummaryModel(files, tag);
    summaries.set(tag, model);
    return model;
  };
  const gather = async (main: string, tags: readonly string[]): Promise<Resources> => {
    const distinct = [...new Set([main, ...tags])];
    const [model, ...loaded] = await Promise.all([modelOf(main), ...distinct.map(language)]);
    const byTag = new Map(distinct.map((tag, index) => [tag, loaded[index] ?? { tag }]));
    return { model, languageOf: (tag) => byTag.get(tag) ?? { tag } };
  };
  const tellingOf = (): Promise<Telling | undefined> => {
    known ??= loadTelling(files);
    return known;
  };
  return {
    async prepare(tag) {
      await Promise.all([tellingOf(), gather(dataTag(tag), []), summaryOf(dataTag(tag))]);
    },
    async digest(input, wishes = {}) {
      const article = toArticle(input);
      const telling = await tellingOf();
      const main = await settleLanguage(article.text, article.language, telling, opinion);
      const tags = blockTags(article, main, telling);
      const [{ model, languageOf }, summary] = await Promise.all([gather(main, tags), summaryOf(main)]);
      const digest = digestArticle(
        article,
        { main: languageOf(main), blocks: tags.map(languageOf), model, summary },
        wishes,
      );
      const limited = limits(languageOf(main), model);
      return limited.length > 0 ? { ...digest, limited } : digest;
    },
    async recognize(text, tag) {
      const { model, languageOf } = await gather(dataTag(tag), []);
      return recognizeText(text, languageOf(dataTag(tag)), model);
    },
  };
}

/** What could not work in full for want of data or of a sound model. */
function limits(language: Language, model: EntityModel | undefined): Limit[] {
  const short: Limit[] = [];
  if (!language.sentences && !language.stopWords) short.push('language');
  if (!model) short.push('entities');
  return short;
}
