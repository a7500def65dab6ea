import type { Span } from './text.ts';

/** A text with its sentences: as much of a digest as comparing needs. */
export type Sentences = { text: string; sentences: readonly Span[] };

const wordsOf = ({ text, sentences }: Sentences): string[] =>
  sentences.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());

/** How many there are of each; a sentence that stands twice must be removed twice to be gone. */
function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The indices of the words that the other text lacks. */
function lacking(words: readonly string[], other: readonly string[]): number[] {
  const left = tally(other);
  return words.flatMap((word, index) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0 ? [] : [index];
  });
}

/**
 * What an article gained and lost between two versions, sentence by sentence: the indices of the new sentences,
 * and the words of those that are gone. A moved sentence is neither.
 */
export function compare(before: Sentences, after: Sentences): { added: number[]; removed: string[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  return { added: lacking(fresh, old), removed: lacking(old, fresh).flatMap((index) => old[index] ?? []) };
}
