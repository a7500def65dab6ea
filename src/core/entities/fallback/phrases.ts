import type { Stemmer } from './tables.ts';
import type { Word } from './words.ts';

/** Names of several words known as a whole, by the stem of their first word: "Arabie saoudite", "Union européenne". */
export type Phrases = ReadonlyMap<string, readonly string[][]>;

/** Orders known names by their first words, the longest first; single words are left out. */
export function phrasesOf(names: Iterable<string>, stem: Stemmer): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(/\s+/u).map(stem);
    if (words.length < 2) continue;
    const others = phrases.get(words[0]!);
    if (others) others.push(words);
    else phrases.set(words[0]!, [words]);
  }
  for (const others of phrases.values()) others.sort((a, b) => b.length - a.length);
  return phrases;
}

/** Index after the known phrase that begins at `at` with a capital; `at` itself where none does. */
export function phraseEnd(words: readonly Word[], at: number, phrases: Phrases, stem: Stemmer): number {
  const first = words[at]!;
  if (!first.capital) return at;
  const found = phrases.get(stem(first.lower))?.find((phrase) =>
    phrase.every((part, offset) => {
      const word = words[at + offset];
      return (
        word !== undefined && (offset === 0 || /^[ \u00a0]?$/u.test(word.gap)) && stem(word.lower) === part
      );
    }),
  );
  return found ? at + found.length : at;
}
