import type { Sentence } from './sentence.ts';

/**
 * What repeating a chosen sentence costs: the square of its likeness (0–1) times this, taken off a score of 0–1. By the
 * square, since sentences of one story share its names, and only what says the same again is to be kept out.
 */
const REPEAT = 0.8;
/** Longer chains of sentences that lean on one another are not followed. */
const LONGEST = 10;

/** The sentence with all that it leans on, itself first; `undefined` where one of them may not be chosen. */
export function chainOf(sentences: readonly Sentence[], index: number): number[] | undefined {
  const links: number[] = [];
  let at: number | undefined = index;
  while (at !== undefined) {
    const sentence: Sentence | undefined = sentences[at];
    if (!sentence || sentence.barred || links.length >= LONGEST) return undefined;
    links.push(at);
    const next: number | undefined = sentence.antecedent ? undefined : sentence.leansOn;
    if (next !== undefined && next >= at) return undefined;
    at = next;
  }
  return links;
}

/**
 * At most `room` sentences out of the candidates, ascending: the best first, where repeating a chosen one costs,
 * and each with all that it leans on or not at all. Those of `from` are taken as chosen before.
 */
export function greedyChoice(
  sentences: readonly Sentence[],
  candidates: readonly number[],
  scores: readonly number[],
  room: number,
  from: readonly number[] = [],
): number[] {
  const chosen = new Set(from);
  const worth = [...scores];
  for (const index of candidates) worth[index]! -= REPEAT * repeated(sentences, index, from);
  const chains = candidates.map((index) => chainOf(sentences, index) ?? []);
  while (chosen.size < room) {
    let best: number[] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const chain of chains) {
      const links = chain.filter((link) => !chosen.has(link));
      if (links.length === 0 || links.length > room - chosen.size) continue;
      const mean = links.reduce((sum, link) => sum + worth[link]!, 0) / links.length;
      if (mean <= most) continue;
      most = mean;
      best = links;
    }
    if (!best) break;
    for (const link of best) chosen.add(link);
    if (chosen.size === room) break;
    for (const index of candidates) worth[index]! -= REPEAT * repeated(sentences, index, best);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Sum of the squared likenesses of a sentence to the given ones, either way. */
function repeated(sentences: readonly Sentence[], index: number, others: readonly number[]): number {
  let sum = 0;
  for (const other of others)
    sum += likenessOf(sentences, Math.min(other, index), Math.max(other, index)) ** 2;
  return sum;
}

/**
 * How like a sentence is to an earlier one, 0–1. It is asked of all pairs of many sets: taken apart by iterators, the
 * likenesses alone were a tenth of the garbage of a digest.
 */
export const likenessOf = (sentences: readonly Sentence[], early: number, late: number): number =>
  sentences[late]!.similar?.find((pair) => pair[0] === early)?.[1] ?? 0;
