import type { Article } from '../core/article.ts';
import type { Digest } from '../core/digest.ts';
import type { Span } from '../core/text.ts';
import { sentenceAt } from './position.ts';
import { wellFormed } from './well-formed.ts';

/** A span with the words around it in its sentence. */
export type Excerpt = { before: string; words: string; after: string };

const cutStart = (text: string, room: number): string =>
  text.length <= room
    ? text
    : `…${text
        .slice(-room)
        .replace(/^\S*\s/, '')
        .trimStart()}`;

const cutEnd = (text: string, room: number): string =>
  text.length <= room
    ? text
    : `${text
        .slice(0, room)
        .replace(/\s\S*$/, '')
        .trimEnd()}…`;

/** A span with at most `room` characters of its sentence on either side, cut at words. */
export function excerptOf(article: Article, digest: Digest, span: Span, room: number): Excerpt {
  const { start, end } = sentenceAt(digest, span) ?? span;
  return {
    before: wellFormed(cutStart(article.text.slice(start, span.start), room)),
    words: article.text.slice(span.start, span.end),
    after: wellFormed(cutEnd(article.text.slice(span.end, Math.max(end, span.end)), room)),
  };
}
