import { columnOf } from './column.ts';
import type { Reading } from './reading.ts';

/** Pairs below this likeness do not matter to the choice. */
const LIKE = 0.2;
/** How many earlier sentences of a stem are looked at; with it the cost stays linear in the text. */
const LOOK_BACK = 24;
/** How many likenesses a sentence keeps. */
const KEEP = 6;

/** Squared length of each sentence as a vector of stems by rarity. */
function norms({ sentences, different, weight }: Reading, rarity: Float32Array): Float32Array {
  const { stems, starts } = different;
  return columnOf(sentences.length, (s) => {
    let sum = 0;
    for (let k = starts[s]!; k < starts[s + 1]!; k++) {
      const id = stems[k]!;
      if (weight[id]) sum += rarity[id]! ** 2;
    }
    return sum;
  });
}

/**
 * For each sentence the earlier ones that say nearly the same: `[sentence, likeness]`, likeness the cosine of
 * their content words weighted by rarity within the article (0–1), the likest first.
 */
export function similarPairs(reading: Reading): [number, number][][] {
  const n = reading.sentences.length;
  const rarity = columnOf(reading.spread.length, (id) => Math.log1p(n / Math.max(1, reading.spread[id]!)));
  const { stems, starts } = reading.different;
  const lengths = norms(reading, rarity);
  const recent = new Int32Array(reading.spread.length * LOOK_BACK);
  const counts = new Int32Array(reading.spread.length);
  const dots = new Float32Array(n);
  const pairs: [number, number][][] = [];
  for (let s = 0; s < n; s++) {
    const met: number[] = [];
    for (let k = starts[s]!; k < starts[s + 1]!; k++) {
      const id = stems[k]!;
      if (!reading.weight[id] || reading.spread[id]! < 2) continue;
      const held = Math.min(counts[id]!, LOOK_BACK);
      for (let h = 0; h < held; h++) {
        const other = recent[id * LOOK_BACK + h]!;
        if (!dots[other]) met.push(other);
        dots[other]! += rarity[id]! ** 2;
      }
      recent[id * LOOK_BACK + (counts[id]!++ % LOOK_BACK)] = s;
    }
    const like: [number, number][] = [];
    for (const other of met) {
      const cosine = Math.round((100 * dots[other]!) / Math.sqrt(lengths[s]! * lengths[other]!)) / 100;
      if (cosine >= LIKE) like.push([other, cosine]);
      dots[other] = 0;
    }
    pairs.push(like.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, KEEP));
  }
  return pairs;
}
