/** Whether a word is in a table, in whatever case form its language may give it. */
export interface WordTable {
  readonly size: number;
  has(word: string): boolean;
}

/** The words of a table's one string. */
export const listOf = (words: string | undefined): string[] => (words ? words.trim().split(/\s+/u) : []);

const shortestStem = 3;

/** The word without the first of the endings that leaves at least three letters. */
export function withoutEnding(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length - ending.length >= shortestStem && word.endsWith(ending))
      return word.slice(0, word.length - ending.length);
  return word;
}

/** A table looked up by words as they stand and, where the language inflects, by their stems. */
export function tableOf(words: string | undefined, endings: readonly string[]): WordTable {
  const exact = new Set(listOf(words));
  if (endings.length === 0) return exact;
  const stems = new Set([...exact].map((word) => withoutEnding(word, endings)));
  return { size: exact.size, has: (word) => exact.has(word) || stems.has(withoutEnding(word, endings)) };
}

/** A map looked up the same way. */
export function mapOf<Value>(
  entries: Iterable<readonly [string, Value]>,
  endings: readonly string[],
): { has(word: string): boolean; get(word: string): Value | undefined } {
  const exact = new Map(entries);
  if (endings.length === 0) return exact;
  const stems = new Map([...exact].map(([word, value]) => [stemmed(word, endings), value]));
  return {
    has: (word) => exact.has(word) || stems.has(stemmed(word, endings)),
    get: (word) => exact.get(word) ?? stems.get(stemmed(word, endings)),
  };
}

const stemmed = (name: string, endings: readonly string[]): string =>
  name
    .split(' ')
    .map((word) => withoutEnding(word, endings))
    .join(' ');
