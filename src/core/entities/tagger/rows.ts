import type { Fingerprints } from '../gazetteer/fingerprints.ts';

/**
 * Where the rows of weights are, by fingerprint: open addressing in one array of pairs (fingerprint, entries), so that
 * most lookups touch one line of the cache. The entries are the first one's index × 32 + their number; 0 is a free
 * slot.
 */
export type RowTable = { slots: Int32Array; mask: number; shift: number; spread: number };

/** More entries than this have no room in a slot. */
export const MOST_ENTRIES = 2 ** 26;

/**
 * The table of the rows of a set of fingerprints; row r has the entries `rowStart[r] … rowStart[r + 1] - 1`. The
 * search for a fingerprint starts at the slot that its first bits say: as hashes they are spread evenly, and because
 * they come in order the table is written from one end to the other.
 */
export function tableOf({ topBits, bucket, low }: Fingerprints, rowStart: Uint32Array): RowTable {
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
      slots[slot * 2 + 1] = (rowStart[r]! << 5) | (rowStart[r + 1]! - rowStart[r]!);
    }
  }
  return { slots, mask, shift: 24 - topBits, spread };
}

/** The entries of each of the first `count` hashes, in place: index × 32 + number, 0 where there is no row. */
export function findRows({ slots, mask, shift, spread }: RowTable, hashes: Int32Array, count: number): void {
  for (let f = 0; f < count; f++) {
    const key = hashes[f]! >>> shift;
    let slot = (key >>> spread) * 2;
    while (slots[slot + 1] !== 0 && slots[slot] !== key) slot = (slot + 2) & (mask * 2 + 1);
    hashes[f] = slots[slot + 1]!;
  }
}
