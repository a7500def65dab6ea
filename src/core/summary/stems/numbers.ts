import type { Different } from '../different.ts';
import type { Words } from '../words.ts';
import { contextOf, rankOf } from './context.ts';
import { tally } from './tally.ts';

/** Numbers that describe one stem. */
export const STEM_NUMBERS = 29;

/** What of the reading the numbers of a stem are made of. */
export type Stems = {
  words: Words;
  different: Different;
  spread: Int32Array;
  weight: Float32Array;
  inTitle: Uint8Array;
  titleStems: number;
  /** By sentence: 1 where it opens with a quotation mark. */
  quoted: Uint8Array;
};

/** Describes every stem of the article by `STEM_NUMBERS` numbers, one stem after the other. */
export function stemNumbers(stems: Stems, rarity: (stem: string) => number): Float32Array {
  const { words, spread, weight, inTitle, titleStems, quoted } = stems;
  const size = spread.length;
  const t = tally(words, size, quoted);
  const context = contextOf(stems.different, spread, weight);
  const rank = rankOf(spread, weight);
  const sentences = Math.max(1, words.starts.length - 1);
  const tokens = words.ids.length;
  const opening = Math.max(1, words.starts[1] ?? 0);
  const out = new Float32Array(size * STEM_NUMBERS);
  let k = 0;
  for (let id = 0; id < size; id++) {
    const stop = words.stop[id]!;
    const count = Math.max(1, t.count[id]!);
    const often = Math.log1p(t.count[id]!);
    const stem = words.stems[id]!;
    const rare = stop ? 0 : rarity(stem);
    const first = t.first[id]!;
    out[k++] = stop;
    out[k++] = stop ? 0 : often;
    out[k++] = stop ? often : 0;
    out[k++] = spread[id]! / sentences;
    out[k++] = first / sentences;
    out[k++] = first;
    out[k++] = t.capitals[id]! / count;
    out[k++] = t.digits[id]!;
    out[k++] = rare;
    out[k++] = rare * often;
    out[k++] = Math.min(7, stem.length);
    out[k++] = t.early[id]!;
    out[k++] = spread[id]!;
    out[k++] = inTitle[id]!;
    out[k++] = titleStems > 0 && !inTitle[id] && !stop ? 1 : 0;
    out[k++] = titleStems > 0 ? 1 : 0;
    out[k++] = t.place[id]!;
    out[k++] = t.last[id]! / sentences;
    out[k++] = (t.last[id]! - first) / sentences;
    out[k++] = t.after[id]! / count;
    out[k++] = t.before[id]! / count;
    out[k++] = context[id]!;
    out[k++] = first === 0 ? t.place[id]! / opening : 2;
    out[k++] = sentences;
    out[k++] = tokens;
    out[k++] = t.third[id]! / count;
    out[k++] = t.count[id]! / Math.max(1, tokens);
    out[k++] = t.quoted[id]! / count;
    out[k++] = rank[id]!;
  }
  return out;
}
