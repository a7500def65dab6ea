import { CAPITAL, FIRST, NUMBER, type Words } from './words.ts';

/** Numbers that describe one stem; the model has one weight for each. */
export const STEM_FEATURES = 18;
/** Those of them that need a headline. */
export const HEADLINE_FEATURES = [16, 17] as const;

/** What of the reading the importance of a stem is computed from. */
type Stems = {
  words: Words;
  spread: Int32Array;
  inTitle: Uint8Array;
  titleStems: number;
  /** How rare a stem is in its language, 0 (in every text) to 1. */
  rarity: (stem: string) => number;
};

type Tallies = {
  first: Int32Array;
  count: Int32Array;
  capitals: Int32Array;
  early: Int32Array;
  digits: Uint8Array;
};

/** Mentions in so many opening sentences count as early. */
const EARLY = 5;

function tally({ words, spread }: Stems): Tallies {
  const { ids, flags, starts } = words;
  const size = spread.length;
  const first = new Int32Array(size).fill(-1);
  const [count, capitals, early] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const digits = new Uint8Array(size);
  for (let s = 0; s + 1 < starts.length; s++)
    for (let t = starts[s]!; t < starts[s + 1]!; t++) {
      const id = ids[t]!;
      if (first[id]! < 0) first[id] = s;
      count[id]!++;
      if ((flags[t]! & (CAPITAL | FIRST)) === CAPITAL) capitals[id]!++;
      if (flags[t]! & NUMBER) digits[id] = 1;
      if (s < EARLY) early[id]!++;
    }
  return { first, count, capitals, early, digits };
}

/** Describes every stem of the article by `STEM_FEATURES` numbers, one stem after the other. */
export function describeStems(stems: Stems): Float32Array {
  const { words, spread, inTitle, titleStems } = stems;
  const { first, count, capitals, early, digits } = tally(stems);
  const sentences = Math.max(1, words.starts.length - 1);
  const out = new Float32Array(spread.length * STEM_FEATURES);
  for (let id = 0; id < spread.length; id++) {
    const stop = words.stop[id]!;
    const often = Math.log1p(count[id]!);
    const rare = stop ? 0 : stems.rarity(words.stems[id]!);
    const at = first[id]!;
    const numbers = [
      1,
      stop,
      stop ? 0 : often,
      stop ? often : 0,
      spread[id]! / sentences,
      at === 0 ? 1 : 0,
      at > 0 && at < 4 ? 1 : 0,
      at / sentences,
      Math.log1p(at),
      capitals[id]! / Math.max(1, count[id]!),
      digits[id]!,
      rare,
      rare * often,
      Math.min(7, words.stems[id]!.length) / 7,
      Math.log1p(early[id]!),
      spread[id]! > 1 ? 1 : 0,
      inTitle[id]!,
      titleStems > 0 && !inTitle[id] && !stop ? 1 : 0,
    ];
    for (let k = 0; k < STEM_FEATURES; k++) out[id * STEM_FEATURES + k] = numbers[k]!;
  }
  return out;
}

/** How likely a summary written by people is to have each stem, 0–1, by a logistic model with these weights. */
export function stemImportance(described: Float32Array, weights: readonly number[]): Float32Array {
  const out = new Float32Array(described.length / STEM_FEATURES);
  for (let id = 0; id < out.length; id++) {
    let sum = 0;
    for (let k = 0; k < STEM_FEATURES; k++) sum += weights[k]! * described[id * STEM_FEATURES + k]!;
    out[id] = 1 / (1 + Math.exp(-sum));
  }
  return out;
}
