/** The words of a table's row, which are written one after the other with white space between them. */
export const list = (words: string): string[] => words.trim().split(/\s+/);
