import { type Branch, type Forest, plant } from '../forest.ts';

/** Marks a leaf where a split has the number of its feature. */
export const LEAF = 255;
/** One step of the log-odds of a word. */
export const WORD_STEP = 0.02;

/** A number of 24 bits that stands for a stem (FNV-1a, folded); the stem cannot be read back. */
export function fingerprint(stem: string): number {
  let hash = 2166136261;
  for (let k = 0; k < stem.length; k++) hash = Math.imul(hash ^ stem.charCodeAt(k), 16777619);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const print = (bytes: Uint8Array, at: number): number =>
  bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);

/**
 * Reads a packed forest: count of trees (u16), of features (u8), step of leaf values (f32); for each feature its
 * cuts (u8, f32 …); then all nodes in pre-order, a split as feature and number of the cut (u8, u8), a leaf as `LEAF`
 * and its value in steps (i16). All little-endian. Throws `RangeError` where bytes are missing.
 */
export function readForest(bytes: Uint8Array): Forest {
  const view = viewOf(bytes);
  const step = view.getFloat32(3, true);
  let at = 7;
  const cuts = Array.from({ length: view.getUint8(2) }, () => {
    const count = view.getUint8(at++);
    return Array.from({ length: count }, () => {
      at += 4;
      return view.getFloat32(at - 4, true);
    });
  });
  const branch = (): Branch => {
    const feature = view.getUint8(at++);
    if (feature === LEAF) {
      at += 2;
      return step * view.getInt16(at - 2, true);
    }
    const threshold = cuts[feature]?.[view.getUint8(at++)];
    if (threshold === undefined) throw new RangeError('A split names a cut that is not there.');
    return [feature, threshold, branch(), branch()];
  };
  return plant(Array.from({ length: view.getUint16(0, true) }, branch));
}

/** Reads the log-odds of stems by fingerprint: fingerprint (u24) and steps (i8), pair after pair. */
export function readWords(bytes: Uint8Array): Map<number, number> {
  const view = viewOf(bytes);
  const words = new Map<number, number>();
  for (let at = 0; at + 4 <= bytes.length; at += 4)
    words.set(print(bytes, at), WORD_STEP * view.getInt8(at + 3));
  return words;
}

/** Reads the rarity of stems: bands from the commonest to the rarest, each a count (u16) and fingerprints (u24). */
export function readRarity(bytes: Uint8Array): (stem: string) => number {
  const view = viewOf(bytes);
  const bands: number[][] = [];
  for (let at = 0; at < bytes.length; ) {
    const count = view.getUint16(at, true);
    bands.push(Array.from({ length: count }, (_, k) => print(bytes, at + 2 + 3 * k)));
    at += 2 + 3 * count;
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
