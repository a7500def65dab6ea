import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import { createEngine } from '../core/engine.ts';
import type { Mention } from '../core/entities/entity.ts';
import type { PlainText } from '../core/plain.ts';
import { splitSentences as split } from '../core/sentences/index.ts';
import type { Wishes } from '../core/summary/wishes.ts';
import type { Span } from '../core/text.ts';
import { detect } from '../page/detect/index.ts';
import { needInput, needTexts } from './check.ts';
import { parsePage } from './dom.ts';
import { languageNow, nodeFiles } from './files.ts';

export type { Article, Block, BlockType, Missing } from '../core/article.ts';
export type { Digest } from '../core/digest.ts';
export type { Entity, Mention } from '../core/entities/entity.ts';
export type { Kind } from '../core/entities/kinds.ts';
export type { Facts } from '../core/facts/facts.ts';
export type { PlainText } from '../core/plain.ts';
export { choose } from '../core/summary/choose.ts';
export type { Reason, Sentence } from '../core/summary/sentence.ts';
export type { Wishes } from '../core/summary/wishes.ts';
export type { Span } from '../core/text.ts';
export { readArticle } from './read.ts';

const engine = createEngine(nodeFiles);

/** What the detector thinks of a page: whether it is an article, whether it may be read anyway, and how sure (0–1). */
export function isArticle(html: string, url: string): { article: boolean; readable: boolean; score: number } {
  needTexts({ html, url });
  const { article, readable, score } = detect(parsePage(html, url), url);
  return { article, readable, score };
}

/** The sentences of a text in a language (BCP 47), as spans into it. */
export function splitSentences(text: string, language: string): Span[] {
  needTexts({ text, language });
  return split(text, languageNow(language));
}

/** The names in a text, sorted and not overlapping. */
export async function recognize(text: string, language: string): Promise<Mention[]> {
  needTexts({ text, language });
  return engine.recognize(text, language);
}

/** The digest of an article, or of plain text: sentences with scores and reasons, summary, entities, facts. */
export async function digest(input: Article | PlainText, wishes?: Wishes): Promise<Digest> {
  needInput(input);
  return engine.digest(input, wishes ?? {});
}
