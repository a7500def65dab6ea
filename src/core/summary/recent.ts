import type { Language } from '../language.ts';
import type { Reading } from './reading.ts';
import { CAPITAL } from './words.ts';

/** A noun that came up at most so many sentences before is known from there, and not from what the text is about. */
const RECENT = 8;
/** The text is about what stands in more than this share of its sentences, and in more than a few. */
const ABOUT = 0.08;
const FEW = 3;

/**
 * For each sentence the one from which it takes up its subject, −1 for none: a noun with a definite article at its head
 * (`The sandal floats`) that came up shortly before, and that neither the headline nor the text at large has.
 */
export function takesUp(reading: Reading, { summary }: Language): Int32Array {
  const { ids, starts, flags, stems, stop } = reading.words;
  const articles = new Set(summary?.openings?.articles);
  const many = Math.max(FEW, ABOUT * reading.sentences.length);
  const first = new Int32Array(stems.length).fill(-1);
  const last = new Int32Array(stems.length).fill(-1);
  return Int32Array.from(reading.sentences, (_, s) => {
    const head = starts[s]!;
    const noun = ids[head + 1];
    let from = -1;
    if (noun !== undefined && head + 1 < starts[s + 1]! && articles.has(stems[ids[head]!]!)) {
      const known = stop[noun] || flags[head + 1]! & CAPITAL || reading.inTitle[noun];
      if (!known && reading.spread[noun]! <= many && first[noun]! >= s - RECENT) from = last[noun]!;
    }
    for (let t = head; t < starts[s + 1]!; t++) {
      if (first[ids[t]!]! < 0) first[ids[t]!] = s;
      last[ids[t]!] = s;
    }
    return from;
  });
}
