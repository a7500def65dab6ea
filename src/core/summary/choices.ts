import { type Choosable, MOST_SENTENCES, openTo, wishedCount } from './choose.ts';
import type { Forest } from './forest.ts';
import { constrain } from './genres/constrain.ts';
import { chainOf, greedyChoice } from './greedy.ts';
import { type Allowed, bestSet, judge } from './search.ts';
import type { Sentence } from './sentence.ts';
import { makePool, newContent, type Pool } from './sets.ts';
import type { Wishes } from './wishes.ts';

/** Candidates beyond the wished number: the best by score, beside the first of the article. */
const SPARE = 5;
/**
 * Sets of up to so many sentences are judged together, all of them. Larger summaries grow from the best of these sentence
 * by sentence: the summaries by people that the model learned from are short, and it would fill longer ones with scraps.
 */
const JUDGED = 3;
const SIZES = Array.from({ length: MOST_SENTENCES }, (_, at) => at + 1);
/**
 * What a growing summary looks for beside a score of 0–1, where reading and the descriptions that publishers give their
 * pages agreed: content words that it has not, for a sentence of usual length; and places away from what it has, so that
 * it tells of the whole article.
 */
const FRESH = 0.2;
const AWAY = 0.1;
/** Words of a sentence at which new content counts as it is; longer ones bring more of it by their length alone. */
const USUAL_WORDS = 18;
const LEAST_WORDS = 8;
/** A tenth of the article is as far away as it counts. */
const FAR = 0.1;
/**
 * What a set gains, in points of overlap, where its sentences have all of the headline: the headline says what the text
 * is about, and most texts that the sets were learned on had none.
 */
const HEADLINE = 5;
/** Sentences of fewer words say too little to be taken where there are others. */
const FEWEST_WORDS = 5;

/** The sentences that may open a choice, in their order and by score, each with what it leans on. */
type Order = {
  open: readonly number[];
  best: readonly number[];
  chains: ReadonlyMap<number, readonly number[]>;
};

function orderOf(sentences: readonly Sentence[], scores: readonly number[], room: number): Order {
  const every = openTo(sentences, room);
  const full = every.filter((index) => (sentences[index]!.words ?? FEWEST_WORDS) >= FEWEST_WORDS);
  const open = full.length > MOST_SENTENCES ? full : every;
  const best = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, 3 * MOST_SENTENCES);
  const first = open.slice(0, MOST_SENTENCES);
  const chains = new Map([...best, ...first].map((index) => [index, chainOf(sentences, index) ?? []]));
  return { open: first, best, chains };
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
): number[] => candidatesFrom(orderOf(sentences, scores, room), room);

/** Says whether a set has all that its sentences lean on, and no question without an answer. */
export function standsAlone(sentences: readonly Sentence[]): Allowed {
  const chains: number[][] = [];
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
  choicesOf(chooser, digest, SIZES);

/** The best set of one size. */
export const chooseBest = (chooser: Forest, digest: Choosable, wishes: Wishes): number[] =>
  choicesOf(chooser, digest, [wishedCount(wishes)])[0]!;

/** How far a sentence stands from the nearest one of a set, 0–1. */
function distance(index: number, set: readonly number[], count: number): number {
  const gap = set.reduce((least, other) => Math.min(least, Math.abs(other - index)), count);
  return Math.min(1, gap / Math.max(2, FAR * count));
}

/** What each candidate is worth to a set, laid over the scores. */
function worthTo(pool: Pool, candidates: readonly number[], set: readonly number[]): number[] {
  const added = newContent(pool, set);
  const worth = [...pool.scores];
  for (const index of candidates) {
    const { score, prior = score, words = USUAL_WORDS } = pool.sentences[index]!;
    const fresh = (added(index) * USUAL_WORDS) / (words + LEAST_WORDS);
    worth[index] = (score + prior) / 2 + FRESH * fresh + AWAY * distance(index, set, pool.sentences.length);
  }
  return worth;
}

/**
 * Adds sentences one by one, each by its score, by hand-made rules for pages (`prior`), and by what it adds to those
 * before. Taken singly, one that leans is taken only when what it leans on is there already.
 */
function grow(pool: Pool, candidates: readonly number[], from: readonly number[], size: number): number[] {
  let chosen = [...from];
  for (let room = chosen.length + 1; room <= size; room++)
    chosen = greedyChoice(pool.sentences, candidates, worthTo(pool, candidates, chosen), room, chosen);
  return chosen;
}

function choicesOf(forest: Forest, digest: Choosable, sizes: readonly number[]): number[][] {
  const { genre, sentences } = digest;
  const scores = sentences.map((sentence) => sentence.score);
  if (genre?.name === 'short') return sizes.map((size) => openTo(sentences, size));
  const groups = genre?.name === 'live' || genre?.name === 'listicle';
  if (groups || forest.roots.length === 0)
    return sizes.map((size) => {
      const shown = constrain(genre, sentences, size);
      return greedyChoice(shown, openTo(shown, size), scores, size);
    });
  const pool = makePool(sentences, scores);
  const learned = judge(pool, forest);
  const value = (set: readonly number[]): number =>
    learned(set) +
    set.reduce((sum, index) => sum + (sentences[index]!.headline ?? 0), 0) * (HEADLINE / set.length);
  const allowed = standsAlone(sentences);
  let order = orderOf(sentences, scores, 1);
  /** What may open a choice of a size: what tells little only where the rest does not fill it. */
  const orderFor = (size: number): Order => {
    if (order.open.length < size) order = orderOf(sentences, scores, size);
    return order;
  };
  const judged = (size: number): number[] => {
    const candidates = candidatesFrom(orderFor(size), size);
    return bestSet(candidates, size, value, allowed) ?? greedyChoice(sentences, candidates, scores, size);
  };
  let grown: number[] | undefined;
  return sizes.map((size) => {
    if (size < JUDGED) return judged(size);
    grown ??= judged(JUDGED);
    grown = grow(pool, orderFor(size).best, grown, size);
    return grown;
  });
}
