import { type Branch, type Forest, plant } from '../forest.ts';
import { readSorted } from './sorted.ts';

/** Marks a leaf where a split has the number of its feature. */
export const LEAF = 255;
/** One step of the log-odds of a word. */
export const WORD_STEP = 0.02;
/** Bits of a fingerprint. One stem in 170 has that of one of the 1,500 commonest by chance, which does no harm. */
export const PRINT_BITS = 18;

/** A number of 18 bits that stands for a stem (FNV-1a, folded); the stem cannot be read back. */
export function fingerprint(stem: string): number {
  let hash = 2166136261;
  for (let k = 0; k < stem.length; k++) hash = Math.imul(hash ^ stem.charCodeAt(k), 16777619);
  return (hash ^ (hash >>> PRINT_BITS)) & ((1 << PRINT_BITS) - 1);
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The number that 16 bits tell (IEEE 754 binary16 without infinities). */
export function fromHalf(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const part = (bits & 1023) / 1024;
  const size = exponent > 0 ? (1 + part) * 2 ** (exponent - 15) : part * 2 ** -14;
  return bits >> 15 ? -size : size;
}

/**
 * Reads a packed forest: count of trees (u16), of features (u8), of nodes (u16), step of leaf values (f32); for each feature
 * its cuts (u8, binary16 …); then of all nodes in pre-order the feature or `LEAF` (u8), of the splits the number of
 * the cut (u8), of the leaves the value in steps (i8). Kinds of numbers stand together, so that the file packs
 * well. All little-endian. Throws `RangeError` where bytes are missing.
 */
export function readForest(bytes: Uint8Array): Forest {
  const view = viewOf(bytes);
  const nodes = view.getUint16(3, true);
  const step = view.getFloat32(5, true);
  let at = 9;
  const cuts = Array.from({ length: view.getUint8(2) }, () => {
    const count = view.getUint8(at++);
    return Array.from({ length: count }, () => {
      at += 2;
      return fromHalf(view.getUint16(at - 2, true));
    });
  });
  const kinds = bytes.subarray(at, at + nodes);
  let kind = 0;
  let split = at + nodes;
  let leaf = split + kinds.reduce((sum, one) => sum + (one === LEAF ? 0 : 1), 0);
  const branch = (): Branch => {
    const feature = kinds[kind++];
    if (feature === LEAF) return step * view.getInt8(leaf++);
    const threshold = feature === undefined ? undefined : cuts[feature]?.[view.getUint8(split++)];
    if (threshold === undefined) throw new RangeError('A split names a cut that is not there.');
    return [feature!, threshold, branch(), branch()];
  };
  return plant(Array.from({ length: view.getUint16(0, true) }, branch));
}

/** Reads the log-odds of stems: their fingerprints, ascending, then steps (i8) in the same order. */
export function readWords(bytes: Uint8Array): Map<number, number> {
  const { values, end } = readSorted(bytes, 0);
  const view = viewOf(bytes);
  return new Map(values.map((print, k) => [print, WORD_STEP * view.getInt8(end + k)]));
}

/** Reads the rarity of stems: bands from the commonest to the rarest, each its fingerprints, ascending. */
export function readRarity(bytes: Uint8Array): (stem: string) => number {
  const bands: number[][] = [];
  for (let at = 0; at < bytes.length; ) {
    const { values, end } = readSorted(bytes, at);
    bands.push(values);
    at = end;
  }
  const table = new Map<number, number>();
  bands.forEach((band, index) => {
    for (const stem of band) table.set(stem, (index + 1) / (bands.length + 1));
  });
  return (stem) => table.get(fingerprint(stem)) ?? 1;
}

/** Reads the constants of the importance: base and the two weights of the headline (f32 each). */
export function readConstants(bytes: Uint8Array): { base: number; headline: readonly [number, number] } {
  const view = viewOf(bytes);
  return { base: view.getFloat32(0, true), headline: [view.getFloat32(4, true), view.getFloat32(8, true)] };
}
