import type { Article, Block } from '../../article.ts';
import type { Language } from '../../language.ts';
import type { Span } from '../../text.ts';
import { letterClass, OTHER } from '../letters.ts';
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

/** A phrase, and on which of its sides a word must not go on. */
type Bounded = { phrase: string; before: boolean; after: boolean };

const known = new WeakMap<readonly string[], readonly Bounded[]>();

function boundedOf(phrases: readonly string[]): readonly Bounded[] {
  const made = known.get(phrases) ?? phrases.map(bounded);
  known.set(phrases, made);
  return made;
}

/** Where its script has words, a phrase stands for whole words of it. */
function bounded(phrase: string): Bounded {
  const spaced = !UNSPACED.test(phrase);
  return { phrase, before: spaced, after: spaced && goesOn(phrase, phrase.length - 1) };
}

/** Whether a letter or digit stands there. */
const goesOn = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && letterClass(text.charCodeAt(at)) !== OTHER;

/** Whether a text has one of the phrases in it as whole words; in scripts without spaces as part of anything. */
export function hasPhrase(text: string, phrases: readonly string[] | undefined): boolean {
  if (!phrases || phrases.length === 0) return false;
  return boundedOf(phrases).some(({ phrase, before, after }) => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const within = (before && goesOn(text, at - 1)) || (after && goesOn(text, at + phrase.length));
      if (!within) return true;
    }
    return false;
  });
}

/** Whether a text is one of the phrases, or begins with it and a mark: `Opinion: …`, `Comment | …`. */
export function isLabelled(text: string, phrases: readonly string[] | undefined): boolean {
  return (phrases ?? []).some(
    (phrase) => text.startsWith(phrase) && /^\s*(?:$|[:：|•·–—/\]】」-]\s*)/u.test(text.slice(phrase.length)),
  );
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u;
