import type { Sentence } from './sentence.ts';

/** Index of the sentence that says what the story is about: the best-scored one that stands alone. */
export function findNutgraf(sentences: readonly Sentence[], chosen: readonly number[]): number | undefined {
  const alone = chosen.filter((index) => sentences[index]?.leansOn === undefined);
  return (alone.length > 0 ? alone : chosen).reduce<number | undefined>(
    (best, index) => (best === undefined || sentences[index]!.score > sentences[best]!.score ? index : best),
    undefined,
  );
}
