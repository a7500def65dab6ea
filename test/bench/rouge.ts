import { porter } from './porter.ts';

/** Precision, recall and F1 of one ROUGE variant, 0–1. */
export type Score = { precision: number; recall: number; f1: number };
/** The three variants that the field reports. */
export type Rouge = { rouge1: Score; rouge2: Score; rougeLsum: Score };

/**
 * The tokens as Google's `rouge_score` cuts them: English lower-cased, runs of a–z and 0–9, words above three
 * letters stemmed by Porter; other languages by Unicode letters, marks and digits, one token a Han or kana character.
 */
export function tokens(text: string, language: string): string[] {
  const lower = text.toLowerCase();
  if (language === 'en')
    return (lower.match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? porter(word) : word));
  return (
    lower.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{Nd}])+/gu,
    ) ?? []
  );
}

const counts = (items: string[]): Map<string, number> => {
  const table = new Map<string, number>();
  for (const item of items) table.set(item, (table.get(item) ?? 0) + 1);
  return table;
};

const grams = (words: string[], n: number): string[] =>
  words.slice(n - 1).map((_, at) => words.slice(at, at + n).join(' '));

/** Precision, recall and F1 from a count of hits and both totals. */
export function score(hits: number, candidate: number, reference: number): Score {
  const precision = hits / Math.max(candidate, 1);
  const recall = hits / Math.max(reference, 1);
  return { precision, recall, f1: hits > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function overlap(reference: string[], candidate: string[], n: number): Score {
  const [a, b] = [grams(reference, n), grams(candidate, n)];
  const left = counts(a);
  let hits = 0;
  for (const [gram, count] of counts(b)) hits += Math.min(count, left.get(gram) ?? 0);
  return score(hits, b.length, a.length);
}

/** Marks the positions of `reference` that lie on one longest common subsequence with `candidate`. */
export function markSubsequence(reference: string[], candidate: string[], marks: Uint8Array): void {
  const [n, m] = [reference.length, candidate.length];
  const width = m + 1;
  const table = new Uint16Array((n + 1) * width);
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      table[i * width + j] =
        reference[i - 1] === candidate[j - 1]
          ? table[(i - 1) * width + j - 1]! + 1
          : Math.max(table[(i - 1) * width + j]!, table[i * width + j - 1]!);
  for (let i = n, j = m; i > 0 && j > 0; ) {
    if (reference[i - 1] === candidate[j - 1]) {
      marks[i - 1] = 1;
      i--;
      j--;
    } else if (table[i * width + j - 1]! > table[(i - 1) * width + j]!) j--;
    else i--;
  }
}

/** Summary-level longest common subsequence (union over the candidate's sentences, hits clipped by both sides' counts). */
function summaryLevel(references: string[][], candidates: string[][]): Score {
  const [left, right] = [counts(references.flat()), counts(candidates.flat())];
  let hits = 0;
  for (const reference of references) {
    const marks = new Uint8Array(reference.length);
    for (const candidate of candidates) markSubsequence(reference, candidate, marks);
    reference.forEach((word, at) => {
      if (!marks[at] || !left.get(word) || !right.get(word)) return;
      hits++;
      left.set(word, left.get(word)! - 1);
      right.set(word, right.get(word)! - 1);
    });
  }
  return score(hits, candidates.flat().length, references.flat().length);
}

/** ROUGE-1, -2 and -Lsum of a candidate summary against one reference, both as lists of sentences. */
export function rouge(reference: string[], candidate: string[], language: string): Rouge {
  const left = reference.map((sentence) => tokens(sentence, language));
  const right = candidate.map((sentence) => tokens(sentence, language));
  return {
    rouge1: overlap(left.flat(), right.flat(), 1),
    rouge2: overlap(left.flat(), right.flat(), 2),
    rougeLsum: summaryLevel(left, right),
  };
}
