const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}_]+/gu;

/** The words of a text in lower case; scripts that don't space their words give one for each character. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** F1 of two bags of words, 0–1 (1 where both are empty). */
export function wordF1(gold: string, text: string): number {
  return bagF1(wordsOf(gold), wordsOf(text));
}

/** F1 of two bags of runs of four words, 0–1, as in Scrapinghub's article extraction benchmark. */
export function shingleF1(gold: string, text: string): number {
  return bagF1(shingles(wordsOf(gold), 4), shingles(wordsOf(text), 4));
}

function shingles(words: readonly string[], size: number): string[] {
  if (words.length < size) return words.length > 0 ? [words.join(' ')] : [];
  return Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(' '));
}

function bagF1(gold: readonly string[], found: readonly string[]): number {
  if (gold.length === 0 || found.length === 0) return gold.length === found.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (gold.length + found.length);
}
