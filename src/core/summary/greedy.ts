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
  const chains = new Map(candidates.map((index) => [index, chainOf(sentences, index)]));
  while (chosen.size < room) {
    let best: number[] | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, chain] of chains) {
      const links = chosen.has(index) ? [] : (chain ?? []).filter((link) => !chosen.has(link));
      if (links.length === 0 || links.length > room - chosen.size) continue;
      const mean = links.reduce((sum, link) => sum + worth[link]!, 0) / links.length;
      if (mean <= most) continue;
      most = mean;
      best = links;
    }
    if (!best) break;
    for (const link of best) chosen.add(link);
    for (const index of candidates) worth[index]! -= REPEAT * repeated(sentences, index, best);
  }
  return [...chosen].sort((a, b) => a - b);
}

/** Sum of the squared likenesses of a sentence to the given ones, either way. */
function repeated(sentences: readonly Sentence[], index: number, others: readonly number[]): number {
  let sum = 0;
  for (const other of others) {
    const [early, late] = other < index ? [other, index] : [index, other];
    for (const [of, likeness] of sentences[late]!.similar ?? []) if (of === early) sum += likeness ** 2;
  }
  return sum;
}
