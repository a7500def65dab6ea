import type { Passage } from './passage.ts';

/** Longest line, in words, that can head others by being bold alone. */
const LONGEST = 12;

/** Marks lines that head the next paragraph by being bold as a whole, as many sites set their subheadings. */
export function withHeadings(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, at) => {
    const next = passages[at + 1];
    const heads =
      passage.type === 'paragraph' &&
      passage.words <= LONGEST &&
      passage.strong >= passage.text.length - 1 &&
      !/[.!…:,;"”»]$/u.test(passage.text) &&
      next !== undefined &&
      next.words > LONGEST;
    return heads ? { ...passage, type: 'heading' } : passage;
  });
}
