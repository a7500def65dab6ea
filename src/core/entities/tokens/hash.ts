import { Char, charClass, toFolded, toLower } from './characters.ts';

/** Where every hash starts (the offset basis of FNV-1a, 32 bits). */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of FNV-1a over 16-bit units. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Spreads the bits of a hash (the finalizer of MurmurHash3), so that its low bits can index a table. */
export function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Joins the hash of a sequence with that of its next member; the order counts. */
export const join = (sequence: number, next: number): number =>
  Math.imul(sequence ^ (next >>> 15) ^ next, 0x9e3779b1) + 0x7f4a7c15 + (sequence >>> 7);

/** The hash of `text[start, end)` in lower case and without diacritics; invisible characters do not count. */
export function hashFolded(text: string, start = 0, end: number = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 || charClass(code) !== Char.joiner) hash = hashStep(hash, toFolded(code));
  }
  return hash;
}

/** The hash of `text[start, end)` in lower case; invisible characters do not count. */
export function hashLower(text: string, start = 0, end: number = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 || charClass(code) !== Char.joiner) hash = hashStep(hash, toLower(code));
  }
  return hash;
}

/** The hash of `text[start, end)` as it stands; invisible characters do not count. */
export function hashExact(text: string, start = 0, end: number = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 || charClass(code) !== Char.joiner) hash = hashStep(hash, code);
  }
  return hash;
}
