import { CAPITAL, FIRST, NUMBER, type Words } from '../words.ts';

/** What the article does with each stem, one number a stem. */
export type Tallies = {
  /** First and last sentence that has it. */
  first: Int32Array;
  last: Int32Array;
  /** Words before it in that first sentence. */
  place: Int32Array;
  count: Int32Array;
  /** Mentions with a capital inside the sentence, in the first sentences, in the first third, in quoted sentences. */
  capitals: Int32Array;
  early: Int32Array;
  third: Int32Array;
  quoted: Int32Array;
  /** Mentions right after a capital, right before one. */
  after: Int32Array;
  before: Int32Array;
  /** 1 where it begins with a digit. */
  digits: Uint8Array;
};

/** Mentions in so many opening sentences count as early. */
const EARLY = 5;

const isCapital = (flags: number | undefined): number => ((flags ?? 0) & CAPITAL ? 1 : 0);

/** Counts all mentions in one pass; `quoted` tells the sentences that open with a quotation mark. */
export function tally(words: Words, size: number, quoted: Uint8Array): Tallies {
  const { ids, flags, starts } = words;
  const sentences = starts.length - 1;
  const column = () => new Int32Array(size);
  const t: Tallies = {
    first: column().fill(-1),
    last: column(),
    place: column(),
    count: column(),
    capitals: column(),
    early: column(),
    third: column(),
    quoted: column(),
    after: column(),
    before: column(),
    digits: new Uint8Array(size),
  };
  for (let s = 0; s < sentences; s++)
    for (let at = starts[s]!; at < starts[s + 1]!; at++) {
      const id = ids[at]!;
      if (t.first[id]! < 0) {
        t.first[id] = s;
        t.place[id] = at - starts[s]!;
      }
      t.last[id] = s;
      t.count[id]!++;
      if ((flags[at]! & (CAPITAL | FIRST)) === CAPITAL) t.capitals[id]!++;
      if (flags[at]! & NUMBER) t.digits[id] = 1;
      if (s < EARLY) t.early[id]!++;
      if (3 * s < sentences) t.third[id]!++;
      t.quoted[id]! += quoted[s]!;
      t.after[id]! += isCapital(flags[at - 1]);
      t.before[id]! += isCapital(flags[at + 1]);
    }
  return t;
}
