import type { Sentence } from './sentence.ts';

/** What standing at the end instead of the beginning takes off a score of 0–1: stories say early what they are about. */
const LATE = 0.2;

/** Index of the sentence that says what the story is about: the best-scored and early one that stands alone. */
export function findNutgraf(sentences: readonly Sentence[], chosen: readonly number[]): number | undefined {
  const worth = (index: number) => sentences[index]!.score - (LATE * index) / sentences.length;
  const alone = chosen.filter((index) => sentences[index]?.leansOn === undefined);
  const telling = alone.filter((index) => !sentences[index]!.minor);
  const among = [telling, alone, chosen].find((some) => some.length > 0) ?? [];
  return among.reduce<number | undefined>(
    (best, index) => (best === undefined || worth(index) > worth(best) ? index : best),
    undefined,
  );
}
