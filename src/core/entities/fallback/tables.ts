/** Whether a word is in a table, in whatever case form its language may give it. */
export interface WordTable {
  readonly size: number;
  has(word: string): boolean;
}

/** The words of a table's one string. */
export const listOf = (words: string | undefined): string[] => (words ? words.trim().split(/\s+/u) : []);

/** A word without the marks on its Latin letters: `ecole` of `école`, as names are compared. */
export const unmarked = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{Mn}+/gu, '')
    .normalize('NFC');

const shortestStem = 3;

/** The word without the first of the endings that leaves at least three letters. */
export function withoutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length - ending.length >= shortestStem && word.endsWith(ending))
      return word.slice(0, word.length - ending.length);
  return word;
}

/** Gives a word's stem. */
export type Stemmer = (word: string) => string;

const mostRemembered = 20_000;

/** A stemmer that remembers the words it has met; `undefined` for a language without endings. */
export function stemmerOf(endings: readonly string[]): Stemmer | undefined {
  if (endings.length === 0) return undefined;
  let known = new Map<string, string>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    if (known.size >= mostRemembered) known = new Map();
    const stem = withoutEnding(word, endings);
    known.set(word, stem);
    return stem;
  };
}

/** A table looked up by words as they stand and, where the language inflects, by their stems. */
export function tableOf(words: string | undefined, stem: Stemmer | undefined): WordTable {
  const exact = new Set(listOf(words));
  if (!stem) return exact;
  const stems = new Set([...exact].map(stem));
  return { size: exact.size, has: (word) => stems.has(stem(word)) || exact.has(word) };
}

/** A map looked up the same way; its names may have several words. */
export function mapOf<Value>(
  entries: Iterable<readonly [string, Value]>,
  stem: Stemmer | undefined,
): { has(word: string): boolean; get(word: string): Value | undefined } {
  const exact = new Map(entries);
  if (!stem) return exact;
  const stemmed = (name: string) => (name.includes(' ') ? name.split(' ').map(stem).join(' ') : stem(name));
  const stems = new Map([...exact].map(([word, value]) => [stemmed(word), value]));
  return {
    has: (word) => exact.has(word) || stems.has(stemmed(word)),
    get: (word) => exact.get(word) ?? stems.get(stemmed(word)),
  };
}
