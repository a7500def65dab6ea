import type { Article, Block } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Sentence } from '../core/summary/sentence.ts';
import type { Span } from '../core/text.ts';

/** Where a span stands in its article: the paragraph's number (from 1) and the share of the text before it. */
export type Position = { paragraph: number; share: number };

const isCounted = (block: Block): boolean => block.type !== 'heading';

/** The number that a block bears in the margin: headings are not counted, the first block is 1. */
export function paragraphNumber(article: Article, block: number): number {
  let number = 0;
  for (let at = 0; at <= block && at < article.blocks.length; at++) {
    if (isCounted(article.blocks[at]!)) number++;
  }
  return Math.max(1, number);
}

/** The index of the block that a span begins in; 0 where none does. */
export function blockOf(article: Article, span: Span): number {
  const found = article.blocks.findIndex((block) => span.start >= block.start && span.start < block.end);
  return Math.max(0, found);
}

/** Where a span stands in its article. */
export function positionOf(article: Article, span: Span, block = blockOf(article, span)): Position {
  const share = article.text.length > 0 ? span.start / article.text.length : 0;
  return { paragraph: paragraphNumber(article, block), share: Math.min(1, Math.max(0, share)) };
}

/** The sentence that a span begins in. */
export const sentenceAt = (digest: Digest, span: Span): Sentence | undefined =>
  digest.sentences.find((sentence) => span.start >= sentence.start && span.start < sentence.end);
