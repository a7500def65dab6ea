/** By what the languages in Latin and Cyrillic letters are told apart, as plain data; lists have spaces between their members. */
export type TellingWords = {
  /** Function words of each language (BCP 47 primary tag), lower case. */
  words: Readonly<Record<string, string>>;
  /** Letters that only a few languages write, each with their tags. */
  letters: Readonly<Record<string, string>>;
  /** Tags of languages that yield where it is close. */
  minor: string;
};

/** The same, ready to be asked. */
export type Telling = {
  byWord: ReadonlyMap<string, readonly string[]>;
  byLetter: ReadonlyMap<string, readonly string[]>;
  minor: ReadonlySet<string>;
  known: ReadonlySet<string>;
};

/** Turns the table about: from what is met in a text to the languages that it tells for. */
export function tellingOf({ words, letters, minor }: TellingWords): Telling {
  const byWord = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(words))
    for (const word of new Set(list.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), tag]);
  const byLetter = new Map(Object.entries(letters).map(([letter, tags]) => [letter, tags.split(' ')]));
  return { byWord, byLetter, minor: new Set(minor.split(' ')), known: new Set(Object.keys(words)) };
}
