import type { Span } from '../text.ts';
import type { Genre } from './genre.ts';
import type { Sentence } from './sentence.ts';
import type { Wishes } from './wishes.ts';

/** What the choice needs of a digest: less than a `Digest`, so that nothing depends on its parts. */
export type Choosable = {
  sentences: readonly Sentence[];
  genre?: Genre;
  entities?: readonly { name: string; aliases: readonly string[]; mentions: readonly Span[] }[];
};

/** How many sentences a summary has where nobody asked. */
export const DEFAULT_SENTENCES = 5;
const MOST = 10;
/** What repeating a chosen sentence costs: score times likeness times this. */
const REPEAT = 1;

/** The wished number of sentences, brought into 1–10. */
export const wishedCount = (wishes: Wishes): number =>
  Math.min(MOST, Math.max(1, Math.round(wishes.sentences ?? DEFAULT_SENTENCES) || DEFAULT_SENTENCES));

/** The sentence with all that it leans on, earliest last; `undefined` where one of them may not be chosen. */
function chain(
  sentences: readonly Sentence[],
  index: number,
  chosen: ReadonlySet<number>,
): number[] | undefined {
  const links: number[] = [];
  let at: number | undefined = index;
  while (at !== undefined && !chosen.has(at)) {
    const sentence: Sentence | undefined = sentences[at];
    if (!sentence || sentence.barred || links.length > MOST) return undefined;
    links.push(at);
    at = sentence.antecedent ? undefined : sentence.leansOn;
    if (at !== undefined && at >= links.at(-1)!) return undefined;
  }
  return links;
}

/** Likeness of each pair of sentences that have one, both ways. */
function likeness(sentences: readonly Sentence[]): Map<number, number>[] {
  const table = sentences.map(() => new Map<number, number>());
  sentences.forEach((sentence, index) => {
    for (const [other, likeness] of sentence.similar ?? []) {
      table[index]?.set(other, likeness);
      table[other]?.set(index, likeness);
    }
  });
  return table;
}

/**
 * The indices of the sentences to show, ascending: the best set of the wished size found greedily, where repeating
 * a chosen sentence costs, and a sentence that leans on another comes with it or not at all. Pure and fast enough
 * to run at each move of a slider.
 */
export function choose(digest: Choosable, wishes: Wishes): number[] {
  const { sentences } = digest;
  const room = wishedCount(wishes);
  const like = likeness(sentences);
  const chosen = new Set<number>();
  const worth = sentences.map((sentence) => sentence.score);
  while (chosen.size < room) {
    let best: { links: number[]; worth: number } | undefined;
    sentences.forEach((_, index) => {
      if (chosen.has(index)) return;
      const links = chain(sentences, index, chosen);
      if (!links || links.length > room - chosen.size) return;
      const mean = links.reduce((sum, link) => sum + worth[link]!, 0) / links.length;
      if (!best || mean > best.worth) best = { links, worth: mean };
    });
    if (!best) break;
    for (const link of best.links) {
      chosen.add(link);
      for (const [other, likeness] of like[link]!) worth[other]! *= Math.max(0, 1 - REPEAT * likeness);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** The chosen sentences in the order in which they are shown: as in the article, or the weightiest first. */
export function inOrder(digest: Choosable, chosen: readonly number[], wishes: Wishes): number[] {
  const order = [...chosen].sort((a, b) => a - b);
  if (wishes.order !== 'importance') return order;
  const score = (index: number) => digest.sentences[index]?.score ?? 0;
  return order.sort((a, b) => score(b) - score(a) || a - b);
}
