/** The words of a table's row, which are written one after the other with white space between them. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/** The phrases of a table's row, which are written one after the other with commas between them. */
export const phrases = (text: string): string[] =>
  text.split(/(?<!\s)\s*,\s*/).map((phrase) => phrase.trim().replace(/\s+/g, ' '));
