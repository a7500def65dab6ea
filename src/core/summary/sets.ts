import type { Sentence } from './sentence.ts';

/** What the model of sets needs of a digest, laid out for speed; made once for all sets of one choice. */
export type Pool = {
  sentences: readonly Sentence[];
  /** Score of each sentence, a focus included. */
  scores: readonly number[];
  /** Words of the first so many sentences: `lead[3]` for the first three. */
  lead: readonly number[];
  /** Likeness to earlier sentences. */
  like: ReadonlyMap<number, number>[];
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
export const SET_FEATURES = 29;
/** Those of them that a set has by itself. */
const OWN = 20;
/** Words of a typical summary by people: where the estimate of the overlap measure (F1) has its best length. */
const TYPICAL = 45;
/** Overlap that one more word must bring to be worth its length, about half the F1 that is reached. */
const PRICE = 0.2;

/** Makes the pool of a list of ranked sentences. */
export function makePool(sentences: readonly Sentence[], scores: readonly number[]): Pool {
  let most = 0;
  for (const { gist } of sentences)
    if (gist) for (let k = 0; k < gist.length; k += 2) most = Math.max(most, gist[k]!);
  const lead = [0];
  for (const sentence of sentences.slice(0, 10)) lead.push(lead.at(-1)! + (sentence.words ?? 0));
  const like = sentences.map((sentence) => new Map(sentence.similar ?? []));
  const open = sentences.map((_, index) => index).filter((index) => !sentences[index]!.barred);
  const ranked = [...open].sort((a, b) => scores[b]! - scores[a]! || a - b);
  const stamp = new Int32Array(most + 1);
  return { sentences, scores, lead, like, open, ranked, stamp, tick: 0, first: new Map(), best: new Map() };
}

type Coverage = { words: number; expected: number; content: number };

/** Words of the set, and how many of its different words a summary by people is expected to have. */
function cover(pool: Pool, set: readonly number[]): Coverage {
  const tick = ++pool.tick;
  const sum = { words: 0, expected: 0, content: 0 };
  for (const index of set) {
    const { words = 0, gist = [] } = pool.sentences[index]!;
    sum.words += words;
    for (let k = 0; k < gist.length; k += 2) {
      const stem = gist[k]!;
      if (pool.stamp[stem] === tick) continue;
      pool.stamp[stem] = tick;
      const chance = Math.abs(gist[k + 1]!) / 100;
      sum.expected += chance;
      if (gist[k + 1]! > 0) sum.content += chance;
    }
  }
  return sum;
}

function repeats(pool: Pool, set: readonly number[]): { sum: number; most: number; neighbours: number } {
  const out = { sum: 0, most: 0, neighbours: 0 };
  for (let b = 1; b < set.length; b++) {
    if (set[b] === set[b - 1]! + 1) out.neighbours++;
    for (let a = 0; a < b; a++) {
      const likeness = pool.like[set[b]!]!.get(set[a]!) ?? 0;
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
  out[20] = out[0]! - first[0]!;
  out[21] = out[8]! - first[8]!;
  out[22] = out[9]! - first[9]!;
  out[23] = out[10]! - first[10]!;
  out[24] = out[0]! - best[0]!;
  out[25] = out[8]! - best[8]!;
  out[26] = out[9]! - best[9]!;
  out[27] = out[3]! - best[3]!;
  out[28] = out[17]! - first[17]!;
}

function describeAlone(pool: Pool, set: readonly number[], out: Float32Array): void {
  const n = set.length;
  const { words, expected, content } = cover(pool, set);
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
}
