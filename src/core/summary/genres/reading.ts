import type { Article, Block } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import type { GenreRules } from './rules.ts';

/** A sentence as far as the kinds of text look at it. */
export type Told = Span & { block: number; barred?: true };

/** An article as the kinds of text look at it. */
export type Reading = {
  article: Article;
  sentences: readonly Told[];
  rules: GenreRules;
  /** Title in small letters. */
  title: string;
  /** The title and the first blocks in small letters: where labels stand. */
  head: string;
  /** The first units of each block, white space cut off. */
  blocks: readonly (Block & { head: string; whole: boolean; asks: boolean })[];
};

/** UTF-16 units of a block that are read, and of the article's head. */
const BLOCK_HEAD = 200;
const HEAD = 600;

/** Reads an article once for all kinds; linear in the number of blocks. */
export function readForGenre(article: Article, sentences: readonly Told[], language: Language): Reading {
  const title = (article.title ?? '').slice(0, 300).toLowerCase();
  const blocks = article.blocks.map((block) => {
    const head = article.text.slice(block.start, Math.min(block.end, block.start + BLOCK_HEAD)).trim();
    const tail = article.text.slice(Math.max(block.start, block.end - 8), block.end);
    return { ...block, head, whole: block.end - block.start <= BLOCK_HEAD, asks: ASKS.test(tail) };
  });
  const first = blocks.slice(0, 6).map(({ head }) => head);
  return {
    article,
    sentences,
    rules: language.summary?.kinds ?? {},
    title,
    head: `${title}\n${first.join('\n')}`.slice(0, HEAD).toLowerCase(),
    blocks,
  };
}

const ASKS = /[?？؟;][”"»’)\s]*$/u;

const patterns = new WeakMap<readonly string[], RegExp>();

/** Whether a text has one of the phrases in it as whole words; in scripts without spaces as part of anything. */
export function hasPhrase(text: string, phrases: readonly string[] | undefined): boolean {
  if (!phrases || phrases.length === 0) return false;
  let pattern = patterns.get(phrases);
  if (!pattern) {
    pattern = new RegExp(phrases.map(bounded).join('|'), 'u');
    patterns.set(phrases, pattern);
  }
  return pattern.test(text);
}

/** A phrase's pattern: whole words of it, where its script has words. */
function bounded(phrase: string): string {
  const source = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (UNSPACED.test(phrase)) return source;
  return `(?<![\\p{L}\\p{N}])${source}${LETTER.test(phrase.at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : ''}`;
}

/** Whether a text is one of the phrases, or begins with it and a mark: `Opinion: …`, `Comment | …`. */
export function isLabelled(text: string, phrases: readonly string[] | undefined): boolean {
  return (phrases ?? []).some(
    (phrase) => text.startsWith(phrase) && /^\s*(?:$|[:：|•·–—/\]】」-]\s*)/u.test(text.slice(phrase.length)),
  );
}

const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
