import type { Article } from './article.ts';
import type { Digest } from './digest.ts';
import type { Entity } from './entities/entity.ts';
import type { EntityModel } from './entities/files.ts';
import { findEntities } from './entities/index.ts';
import { recognizeText } from './entities/recognize.ts';
import { findFacts } from './facts/index.ts';
import type { Language } from './language.ts';
import { splitSentences } from './sentences/index.ts';
import { choicesFor } from './summary/choices.ts';
import { choose } from './summary/choose.ts';
import { genreOf, shapeSentences } from './summary/genres/index.ts';
import type { SummaryModel } from './summary/model/index.ts';
import { findNutgraf } from './summary/nutgraf.ts';
import { rankSentences } from './summary/rank.ts';
import type { Wishes } from './summary/wishes.ts';
import type { Span } from './text.ts';

/** The languages of an article, as a whole and block by block, and the models that find its names and its summary. */
export type ArticleResources = {
  main: Language;
  blocks: readonly Language[];
  model: EntityModel | undefined;
  summary: SummaryModel;
};

/** The sentences of all blocks, as spans into the article's text, each with its block. */
function sentencesOf(article: Article, languages: readonly Language[]): (Span & { block: number })[] {
  return article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), languages[index] ?? { tag: 'und' }).map(
      ({ start, end }) => ({ start: block.start + start, end: block.start + end, block: index }),
    ),
  );
}

const firstStart = ({ mentions }: Entity): number => mentions[0]?.start ?? 0;

/**
 * Salience to four digits, equals in the order of the text: the last bits differ between the browsers' mathematics,
 * the digests must not.
 */
const rounded = (entities: readonly Entity[]): Entity[] =>
  entities
    .map((entity) => ({ ...entity, salience: Math.round(entity.salience * 10_000) / 10_000 }))
    .sort((a, b) => b.salience - a.salience || firstStart(a) - firstStart(b));

/** The digest of an article: its sentences ranked, the summary chosen, its entities and facts found. Pure. */
export function digestArticle(article: Article, resources: ArticleResources, wishes: Wishes): Digest {
  const { main, blocks, model, summary: learned } = resources;
  const spans = sentencesOf(article, blocks);
  const mentions = recognizeText(article.text, main, model, spans);
  const persons = model?.tagger && mentions.filter(({ kind }) => kind === 'person');
  const ranked = rankSentences(article, spans, main, learned, persons);
  const genre = genreOf(article, ranked, main);
  const sentences = shapeSentences(genre, article, ranked, main);
  const kind = genre ? { genre } : {};
  const choices = choicesFor(learned.chooser, { sentences, language: main.tag, ...kind });
  const chosen = choose({ sentences, choices, ...kind }, { ...wishes, focus: '' });
  const entities = rounded(findEntities(article, mentions, sentences, chosen, main));
  const summary = choose({ sentences, choices, entities, ...kind }, wishes, article.text);
  const nutgraf = findNutgraf(sentences, summary);
  const facts = findFacts(article, sentences, entities, main);
  const told = sentences.map(({ gist: _words, prior: _prior, headline: _headline, ...sentence }) => sentence);
  const digest: Digest = { language: main.tag, sentences: told, summary, choices, entities, facts, ...kind };
  return nutgraf === undefined ? digest : { ...digest, nutgraf };
}
