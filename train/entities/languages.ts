import { createRequire } from 'node:module';
import type { Language } from '../../src/core/language.ts';
import { languages } from '../../src/lang/all.ts';

const stopWords = createRequire(import.meta.url)('stopwords-iso') as Record<string, string[]>;

/** A language as the product has it: with the stop words of stopwords-iso added to its own. */
export function languageOf(tag: string): Language {
  const language = languages.find((row) => row.tag === tag) ?? { tag };
  return { ...language, stopWords: [...new Set([...(language.stopWords ?? []), ...(stopWords[tag] ?? [])])] };
}
