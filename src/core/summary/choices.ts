import { type Choosable, MOST_SENTENCES, openTo, wishedCount } from './choose.ts';
import type { Forest } from './forest.ts';
import { constrain } from './genres/constrain.ts';
import { chainOf, greedyChoice } from './greedy.ts';
import { type Allowed, bestSet, judge } from './search.ts';
import type { Sentence } from './sentence.ts';
import { makePool } from './sets.ts';
import type { Wishes } from './wishes.ts';

/** Candidates beyond the wished number: the best by score, beside the first of the article. */
const SPARE = 5;
/**
 * Sets of up to so many sentences are judged together, all of them. Larger summaries grow from these by score alone:
 * the summaries by people that the model learned from are short, and it would fill longer ones with scraps.
 */
const JUDGED = 3;
/** Sentences of fewer words say too little to be taken where there are others. */
const FEWEST_WORDS = 5;

/** The sentences that may open a choice, in their order and by score, each with what it leans on. */
type Order = {
  readable: readonly number[];
  open: readonly number[];
  best: readonly number[];
  chains: ReadonlyMap<number, readonly number[]>;
};

function orderOf(sentences: readonly Sentence[], scores: readonly number[]): Order {
  const every = openTo(sentences);
  const full = every.filter((index) => (sentences[index]!.words ?? FEWEST_WORDS) >= FEWEST_WORDS);
  const open = full.length > MOST_SENTENCES ? full : every;
  const best = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, 3 * MOST_SENTENCES);
  const first = open.slice(0, MOST_SENTENCES);
  const chains = new Map([...best, ...first].map((index) => [index, chainOf(sentences, index) ?? []]));
  return { readable: best, open: first, best, chains };
}

function candidatesFrom({ open, best, chains }: Order, room: number): number[] {
  const all = [...best.slice(0, room + SPARE), ...open.slice(0, room)].flatMap((index) => chains.get(index)!);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** The sentences among which the best set is looked for, ascending: the best, the first, and what they lean on. */
export const candidatesFor = (
  sentences: readonly Sentence[],
  scores: readonly number[],
  room: number,
): number[] => candidatesFrom(orderOf(sentences, scores), room);

/** Says whether a set has all that its sentences lean on, and no question without an answer. */
export function standsAlone(sentences: readonly Sentence[]): Allowed {
  const chains = sentences.map(() => undefined as number[] | undefined);
  return (set) =>
    set.every((index) => {
      const sentence = sentences[index]!;
      if (sentence.question && !set.some((other) => sentences[other]!.leansOn === index)) return false;
      chains[index] ??= chainOf(sentences, index) ?? [-1];
      return chains[index].every((link) => set.includes(link));
    });
}

/**
 * The best set of each size from one sentence to ten by the forest that scores sets: the one that is likest to what
 * people would write, where a sentence that leans on another comes with it or not at all. Travels in the digest, so
 * that the screens choose without the model.
 */
export const choicesFor = (chooser: Forest, digest: Choosable): number[][] =>
  choicesUpTo(chooser, digest, MOST_SENTENCES);

/** The best set of one size. */
export const chooseBest = (chooser: Forest, digest: Choosable, wishes: Wishes): number[] =>
  choicesUpTo(chooser, digest, wishedCount(wishes)).at(-1)!;

function choicesUpTo(forest: Forest, digest: Choosable, most: number): number[][] {
  const { genre, sentences } = digest;
  const sizes = Array.from({ length: most }, (_, at) => at + 1);
  const scores = sentences.map((sentence) => sentence.score);
  if (genre?.name === 'short') return sizes.map(() => openTo(sentences));
  const groups = genre?.name === 'live' || genre?.name === 'listicle';
  if (groups || forest.roots.length === 0)
    return sizes.map((size) => {
      const shown = constrain(genre, sentences, size);
      return greedyChoice(shown, openTo(shown), scores, size);
    });
  const value = judge(makePool(sentences, scores), forest);
  const allowed = standsAlone(sentences);
  const order = orderOf(sentences, scores);
  let before: number[] = [];
  return sizes.map((size) => {
    if (size > JUDGED) {
      before = greedyChoice(sentences, order.readable, scores, size, before);
      return before;
    }
    const candidates = candidatesFrom(order, size);
    before = bestSet(candidates, size, value, allowed) ?? greedyChoice(sentences, candidates, scores, size);
    return before;
  });
}
