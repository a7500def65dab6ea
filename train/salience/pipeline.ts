import { existsSync, readFileSync } from 'node:fs';
import stopWords from 'stopwords-iso' with { type: 'json' };
import type { Article } from '../../src/core/article.ts';
import { type EntityModel, loadEntityModel } from '../../src/core/entities/files.ts';
import { type Merged, mergeMentions } from '../../src/core/entities/merging/index.ts';
import { recognizeText } from '../../src/core/entities/recognize.ts';
import { type Features, featuresOf } from '../../src/core/entities/salience/features.ts';
import type { Language } from '../../src/core/language.ts';
import type { Files } from '../../src/core/resources.ts';
import { splitSentences } from '../../src/core/sentences/index.ts';
import { chooseBest } from '../../src/core/summary/choices.ts';
import { rankSentences } from '../../src/core/summary/rank.ts';
import { en } from '../../src/lang/en.ts';
import { storedSummaryModel } from '../summary/stored.ts';

/** English with the stop words that the build adds. */
export const english: Language = {
  ...en,
  stopWords: [...(en.stopWords ?? []), ...((stopWords as Record<string, string[]>).en ?? [])],
};

const source = new URL('../../src/', import.meta.url);

/** The generated files as they lie in the sources. */
const files: Files = {
  json: async () => undefined,
  async bytes(name) {
    const path = new URL(name, source);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  },
};

/** The English recogniser's model; `undefined` where it was not made yet, and the rules stand in. */
export const englishModel = (): Promise<EntityModel | undefined> => loadEntityModel(files, 'en');

/** The entities of an article with the features that their rank comes from, the whole way from its text. */
export function findRanked(
  article: Article,
  model: EntityModel | undefined,
): (Merged & { features: Features })[] {
  const spans = article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), english).map(({ start, end }) => ({
      start: block.start + start,
      end: block.start + end,
      block: index,
    })),
  );
  const learned = storedSummaryModel('en');
  const sentences = rankSentences(article, spans, english, learned);
  const summary = chooseBest(learned.chooser, { sentences }, {});
  const merged = mergeMentions(article.text, recognizeText(article.text, english, model, spans), english);
  const features = featuresOf(article, merged, sentences, summary, english);
  return merged.map((entity, at) => ({ ...entity, features: features[at]! }));
}
