/**
 * A static set of hashes that answers with an entry's row. Of each mixed 32-bit hash the first `topBits` say the
 * bucket and the next eight are kept; so a hash that is not in the set is taken for one that is about once in 256
 * lookups times the bucket's load (here 0.3–0.7 entries). A set that is asked several times for each word keeps
 * eight bits more.
 */
export type Fingerprints = {
  topBits: number;
  /** Where each bucket starts in `low`; one more than there are buckets. */
  bucket: Uint32Array;
  low: Uint8Array;
  /** Eight further bits of each, where the set keeps them. */
  more?: Uint8Array;
};

/** Reads the set from a count for each bucket and the kept bits; `undefined` where the two do not agree. */
export function readFingerprints(
  counts: Uint8Array,
  low: Uint8Array,
  more?: Uint8Array,
): Fingerprints | undefined {
  const topBits = 31 - Math.clz32(counts.length);
  if (counts.length !== 2 ** topBits || topBits > (more ? 16 : 24)) return undefined;
  if (more && more.length !== low.length) return undefined;
  const bucket = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i]!;
    bucket[i + 1] = sum;
  }
  if (sum !== low.length) return undefined;
  return more ? { topBits, bucket, low, more } : { topBits, bucket, low };
}

/** The row of a mixed hash, or -1. */
export function findRow(set: Fingerprints, hash: number): number {
  const { topBits, bucket, low, more } = set;
  const top = hash >>> (32 - topBits);
  const rest = (hash >>> (24 - topBits)) & 255;
  const end = bucket[top + 1]!;
  for (let i = bucket[top]!; i < end; i++)
    if (low[i] === rest && (!more || more[i] === ((hash >>> (16 - topBits)) & 255))) return i;
  return -1;
}

/** How many of a hash's first bits a set of `entries` keeps (for whoever writes one). */
export const topBitsFor = (entries: number): number => Math.max(4, Math.ceil(Math.log2(entries + 1)));
