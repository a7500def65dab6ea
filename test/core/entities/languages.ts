import stopWords from 'stopwords-iso' with { type: 'json' };
import type { Language } from '../../../src/core/language.ts';
import { languages } from '../../../src/lang/all.ts';

/** A language as the build ships it: with the stop words of stopwords-iso. */
export function shipped(tag: string): Language {
  const language = languages.find((one) => one.tag === tag);
  if (!language) throw new Error(`no such language: ${tag}`);
  const lists = stopWords as Record<string, string[]>;
  return { ...language, stopWords: [...(language.stopWords ?? []), ...(lists[tag] ?? [])] };
}
