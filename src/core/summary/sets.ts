import { likenessOf } from './greedy.ts';
import type { Sentence } from './sentence.ts';

/** What the model of sets needs of a digest, laid out for speed; made once for all sets of one choice. */
export type Pool = {
  sentences: readonly Sentence[];
  /** Score of each sentence, a focus included. */
  scores: readonly number[];
  /** Words of the first so many sentences: `lead[3]` for the first three. */
  lead: readonly number[];
  /** By stem number: its rank among the likeliest content words of the article, from 0; −1 for all others. */
  rank: Int8Array;
  /** Chances of those words summed. */
  topSum: number;
  /** By stem number: the last set that had it. */
  stamp: Int32Array;
  /** How many sets were described. */
  tick: number;
  /** By size: what the first sentences come to, and those of the highest score; each set is held against them. */
  first: Map<number, Float32Array>;
  best: Map<number, Float32Array>;
  /** The sentences that are not barred, in their order and by score. */
  open: readonly number[];
  ranked: readonly number[];
};

/** How many numbers describe a set. */
export const SET_FEATURES = 40;
/** Those of them that a set has by itself. */
const OWN = 28;
/** Of those, what is also told as the difference to the first sentences, and to those of the highest score. */
const AGAINST_FIRST = [0, 8, 9, 10, 17, 21] as const;
const AGAINST_BEST = [0, 3, 8, 9, 17, 21] as const;
/** Words of a typical summary by people: where the estimate of the overlap measure (F1) has its best length. */
const TYPICAL = 45;
/** Overlap that one more word must bring to be worth its length, about half the F1 that is reached. */
const PRICE = 0.2;
/** So many of the likeliest content words are looked for in each set; of them the first few also apart. */
const TOP = 12;
const FEW = 4;

/** By stem number: how likely a summary has it, in hundredths; negative for function words, 0 for unknown ones. */
function chancesOf(sentences: readonly Sentence[]): Int16Array {
  let most = 0;
  for (const { gist } of sentences)
    if (gist) for (let k = 0; k < gist.length; k += 2) most = Math.max(most, gist[k]!);
  const chances = new Int16Array(most + 1);
  for (const { gist } of sentences)
    if (gist) for (let k = 0; k < gist.length; k += 2) chances[gist[k]!] = gist[k + 1]!;
  return chances;
}

/** Ranks the likeliest content words. */
function topOf(chances: Int16Array): { rank: Int8Array; topSum: number } {
  const rank = new Int8Array(chances.length).fill(-1);
  const content = Array.from(chances.keys()).filter((id) => chances[id]! > 0);
  const top = content.sort((a, b) => chances[b]! - chances[a]! || a - b).slice(0, TOP);
  top.forEach((id, at) => {
    rank[id] = at;
  });
  return { rank, topSum: top.reduce((sum, id) => sum + chances[id]! / 100, 0) };
}

/** Makes the pool of a list of ranked sentences. */
export function makePool(sentences: readonly Sentence[], scores: readonly number[]): Pool {
  const chances = chancesOf(sentences);
  const { rank, topSum } = topOf(chances);
  const lead = [0];
  for (const sentence of sentences.slice(0, 10)) lead.push(lead.at(-1)! + (sentence.words ?? 0));
  const open = sentences.map((_, index) => index).filter((index) => !sentences[index]!.barred);
  const ranked = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const stamp = new Int32Array(chances.length);
  const held = { first: new Map(), best: new Map() };
  return { sentences, scores, lead, rank, topSum, open, ranked, stamp, tick: 0, ...held };
}

type Coverage = {
  words: number;
  expected: number;
  content: number;
  /** Of the likeliest words: how many, the chances of those, how many of the first few. */
  top: number;
  topChance: number;
  few: number;
  /** The longest and the shortest sentence, and the most new content words of one. */
  longest: number;
  shortest: number;
  richest: number;
};

/** Words of the set, and how many of its different words a summary by people is expected to have. */
function cover(pool: Pool, set: readonly number[]): Coverage {
  const tick = ++pool.tick;
  const sum: Coverage = {
    words: 0,
    expected: 0,
    content: 0,
    top: 0,
    topChance: 0,
    few: 0,
    longest: 0,
    shortest: 999,
    richest: 0,
  };
  for (const index of set) {
    const { words = 0, gist = [] } = pool.sentences[index]!;
    const before = sum.content;
    sum.words += words;
    sum.longest = Math.max(sum.longest, words);
    sum.shortest = Math.min(sum.shortest, words);
    for (let k = 0; k < gist.length; k += 2) {
      const stem = gist[k]!;
      if (pool.stamp[stem] === tick) continue;
      pool.stamp[stem] = tick;
      const chance = Math.abs(gist[k + 1]!) / 100;
      sum.expected += chance;
      if (gist[k + 1]! > 0) sum.content += chance;
      const rank = pool.rank[stem]!;
      if (rank < 0) continue;
      sum.top++;
      sum.topChance += chance;
      if (rank < FEW) sum.few++;
    }
    sum.richest = Math.max(sum.richest, sum.content - before);
  }
  return sum;
}

/** Content words that a sentence adds to a set, each by how likely a summary has it. */
export function newContent(pool: Pool, set: readonly number[]): (sentence: number) => number {
  cover(pool, set);
  const { tick, stamp, sentences } = pool;
  return (sentence) => {
    const { gist = [] } = sentences[sentence]!;
    let sum = 0;
    for (let k = 0; k < gist.length; k += 2)
      if (gist[k + 1]! > 0 && stamp[gist[k]!] !== tick) sum += gist[k + 1]! / 100;
    return sum;
  };
}

function repeats(pool: Pool, set: readonly number[]): { sum: number; most: number; neighbours: number } {
  const out = { sum: 0, most: 0, neighbours: 0 };
  for (let b = 1; b < set.length; b++) {
    if (set[b] === set[b - 1]! + 1) out.neighbours++;
    for (let a = 0; a < b; a++) {
      const likeness = likenessOf(pool.sentences, set[a]!, set[b]!);
      out.sum += likeness;
      out.most = Math.max(out.most, likeness);
    }
  }
  return out;
}

/** A set that others of its size are held against, described once. */
function described(pool: Pool, known: Map<number, Float32Array>, from: readonly number[], size: number) {
  let row = known.get(size);
  if (!row) {
    row = new Float32Array(OWN);
    const set = from.slice(0, size).sort((a, b) => a - b);
    if (set.length > 0) describeAlone(pool, set, row);
    known.set(size, row);
  }
  return row;
}

/** Describes a set of sentences (ascending indices) by `SET_FEATURES` numbers, written to `out`. */
export function describeSet(pool: Pool, set: readonly number[], out: Float32Array): void {
  const first = described(pool, pool.first, pool.open, set.length);
  const best = described(pool, pool.best, pool.ranked, set.length);
  describeAlone(pool, set, out);
  for (let k = 0; k < AGAINST_FIRST.length; k++) {
    const of = AGAINST_FIRST[k]!;
    out[OWN + k] = out[of]! - first[of]!;
  }
  for (let k = 0; k < AGAINST_BEST.length; k++) {
    const of = AGAINST_BEST[k]!;
    out[OWN + AGAINST_FIRST.length + k] = out[of]! - best[of]!;
  }
}

function describeAlone(pool: Pool, set: readonly number[], out: Float32Array): void {
  const n = set.length;
  const { words, expected, content, ...found } = cover(pool, set);
  const repeat = repeats(pool, set);
  let [sum, least, most, places, early] = [0, 1, 0, 0, 0];
  for (const index of set) {
    const score = pool.scores[index]!;
    sum += score;
    least = Math.min(least, score);
    most = Math.max(most, score);
    places += index;
    if (index < n) early++;
  }
  const lead = pool.lead[Math.min(n, pool.lead.length - 1)]!;
  out[0] = sum / n;
  out[1] = least;
  out[2] = most;
  out[3] = words / n;
  out[4] = words / (lead + 1);
  out[5] = repeat.sum / n;
  out[6] = repeat.most;
  out[7] = expected / n;
  out[8] = (expected - PRICE * words) / n;
  out[9] = (2 * expected) / (words + TYPICAL);
  out[10] = content / n;
  out[11] = set[0]!;
  out[12] = places / n;
  out[13] = set[n - 1]!;
  out[14] = repeat.neighbours / n;
  out[15] = early / n;
  out[16] = pool.sentences.length;
  out[17] = expected / (words + 1);
  out[18] = (sum - repeat.sum) / n;
  out[19] = n;
  out[20] = found.top;
  out[21] = found.topChance / (pool.topSum + 0.01);
  out[22] = found.few;
  out[23] = found.longest;
  out[24] = found.shortest;
  out[25] = found.richest;
  out[26] = set[1] ?? set[0]!;
  out[27] = set[n - 1]! - set[0]!;
}
