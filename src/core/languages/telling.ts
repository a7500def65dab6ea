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
  /** The languages that words and letters tell for; the tables below name them by their place here. */
  tags: readonly string[];
  byWord: ReadonlyMap<string, readonly number[]>;
  byLetter: ReadonlyMap<string, readonly number[]>;
  minor: ReadonlySet<string>;
  known: ReadonlySet<string>;
};

/** Turns the table about: from what is met in a text to the languages that it tells for. */
export function tellingOf({ words, letters, minor }: TellingWords): Telling {
  const known = new Set(Object.keys(words));
  const split = Object.entries(letters).map(([letter, list]) => [letter, list.split(' ')] as const);
  const tags = [...new Set([...known, ...split.flatMap(([, list]) => list)])];
  const places = new Map(tags.map((tag, place) => [tag, place]));
  const byWord = new Map<string, number[]>();
  for (const [tag, list] of Object.entries(words))
    for (const word of new Set(list.split(' ')))
      byWord.set(word, [...(byWord.get(word) ?? []), places.get(tag)!]);
  const byLetter = new Map(split.map(([letter, list]) => [letter, list.map((tag) => places.get(tag)!)]));
  return { tags, byWord, byLetter, minor: new Set(minor.split(' ')), known };
}
