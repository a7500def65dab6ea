type PartLike = { type: string; value: string };

/** The words of one type among what a formatter gives, without the point of an abbreviation; empty where it has none. */
export const partOf = (parts: readonly PartLike[], type: string): string =>
  parts.find((part) => part.type === type)?.value.replace(/\.$/, '') ?? '';

/** Folds a word as the tables have it: lower case by the rules of the language, plain apostrophes. */
export const folded = (word: string, tag: string): string =>
  (tag === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase()).replaceAll('’', "'");

/** The words, numbers and marks of an entry, one space between them. */
export const keyOf = (words: string): string =>
  /^[\p{L}\p{M}]*$/u.test(words)
    ? words
    : (words.match(/[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}]/gu) ?? []).join(' ');

/** Rows of a table in the making, each word with the first meaning that it is given. */
export class Rows {
  private readonly rows = new Map<string, string | number>();

  constructor(private readonly tag: string) {}

  /** Gives a word, in any form, a meaning. */
  add(word: string, meaning: string | number): void {
    const key = keyOf(folded(word, this.tag)).replaceAll(' ', '_');
    if (key !== '' && !this.rows.has(key)) this.rows.set(key, meaning);
  }

  has(word: string): boolean {
    return this.rows.has(keyOf(folded(word, this.tag)).replaceAll(' ', '_'));
  }

  /** The table: `word=meaning word=meaning …`. */
  toString(): string {
    return [...this.rows].map(([word, meaning]) => `${word}=${meaning}`).join(' ');
  }
}
