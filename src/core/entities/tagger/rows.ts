import type { Fingerprints } from '../gazetteer/fingerprints.ts';

/**
 * Where the rows of weights are, by fingerprint: open addressing in one array of pairs (fingerprint, entries), so that
 * most lookups touch one line of the cache. What a row holds is the index of its first entry × 32 + their number, or
 * the index of its first lane × 32 + {@link PACKED}; 0 is a free slot. Until it is first found it holds the row's number
 * × 32 + {@link RAW}, of which `lay` makes the rest.
 */
export type RowTable = {
  slots: Int32Array;
  mask: number;
  shift: number;
  spread: number;
  lay: (row: number) => number;
};

/** Stands for the number of entries where a row's weights are in lanes. */
export const PACKED = 31;

/** Stands for it where a row has not been laid out yet. */
const RAW = 30;

/** More entries than this have no room in a slot. */
export const MOST_ENTRIES = 2 ** 26;

/**
 * The table of the rows of a set of fingerprints; `lay(r)` lays row r out and tells what its slot says then. The
 * search for a fingerprint starts at the slot that its first bits say: as hashes they are spread evenly, and because
 * they come in order the table is written from one end to the other.
 */
export function tableOf({ topBits, bucket, low }: Fingerprints, lay: RowTable['lay']): RowTable {
  let size = 16;
  while (size < low.length * 1.7) size *= 2;
  const mask = size - 1;
  const spread = topBits + 8 - Math.log2(size);
  const slots = new Int32Array(size * 2);
  for (let top = 0; top + 1 < bucket.length; top++) {
    for (let r = bucket[top]!; r < bucket[top + 1]!; r++) {
      const key = (top << 8) | low[r]!;
      let slot = key >>> spread;
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      slots[slot * 2] = key;
      slots[slot * 2 + 1] = (r << 5) | RAW;
    }
  }
  return { slots, mask, shift: 24 - topBits, spread, lay };
}

/** What the row of each of the first `count` hashes holds, in place; 0 where there is no row. */
export function findRows(
  { slots, mask, shift, spread, lay }: RowTable,
  hashes: Int32Array,
  count: number,
): void {
  for (let f = 0; f < count; f++) {
    const key = hashes[f]! >>> shift;
    let slot = (key >>> spread) * 2;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (mask * 2 + 1);
    const holds = slots[slot + 1]!;
    if ((holds & 31) === RAW) slots[slot + 1] = lay(holds >>> 5);
    hashes[f] = slots[slot + 1]!;
  }
}
