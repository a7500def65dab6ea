import stopWords from 'stopwords-iso' with { type: 'json' };
import type { Article, Block } from '../../src/core/article.ts';
import type { Language } from '../../src/core/language.ts';
import { splitSentences } from '../../src/core/sentences/index.ts';
import type { Placed } from '../../src/core/summary/reading.ts';
import { languages } from '../../src/lang/all.ts';
import type { Example } from './sets.ts';

const known = new Map<string, Language>();

/** A language as the extension sees it: its file, with the function words of stopwords-iso; the same object each time. */
export function languageOf(tag: string): Language {
  const language = known.get(tag) ?? readLanguage(tag);
  known.set(tag, language);
  return language;
}

function readLanguage(tag: string): Language {
  const own = languages.find((language) => language.tag === tag) ?? { tag };
  const listed = (stopWords as Record<string, string[]>)[tag] ?? [];
  return { ...own, stopWords: [...new Set([...(own.stopWords ?? []), ...listed])] };
}

/** The example as the page layer would hand it over: a block for each line, a blank line between. */
export function articleOf(example: Example): Article {
  const lines = example.text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({ start: at, end: at + line.length, type: 'paragraph' });
    at += line.length + 2;
  }
  return { text: lines.join('\n\n'), blocks, ...(example.title ? { title: example.title } : {}) };
}

/** The sentences of an article, block by block. */
export function sentencesOf(article: Article, language: Language): Placed[] {
  return article.blocks.flatMap((block, index) =>
    splitSentences(article.text.slice(block.start, block.end), language).map((span) => ({
      start: span.start + block.start,
      end: span.end + block.start,
      block: index,
    })),
  );
}
