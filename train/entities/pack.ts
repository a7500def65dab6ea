import { topBitsFor } from '../../src/core/entities/gazetteer/fingerprints.ts';
import { checksum, type Format, HEADER, MAGIC, VERSION } from '../../src/core/entities/gazetteer/sections.ts';
import { LABELS } from '../../src/core/entities/tagger/labels.ts';
import type { Weights } from './crf.ts';

/** One step of the packed weights, in log-likelihood. */
export const STEP = 0.06;

/** The bytes of named sections with the provenance text, as `readSections` reads them. */
export function packSections(
  provenance: string,
  sections: ReadonlyMap<string, Uint8Array>,
  { magic, version }: Format = { magic: MAGIC, version: VERSION },
): Uint8Array {
  const text = new TextEncoder().encode(provenance);
  const length = [...sections.values()].reduce((sum, bytes) => sum + 8 + bytes.length, 0);
  const out = new Uint8Array(HEADER + text.length + length);
  const view = new DataView(out.buffer);
  out.set(magic);
  view.setUint32(8, version, true);
  view.setUint32(12, text.length, true);
  view.setUint32(16, length, true);
  out.set(text, HEADER);
  let at = HEADER + text.length;
  for (const [name, bytes] of sections) {
    for (let i = 0; i < 4; i++) out[at + i] = name.charCodeAt(i);
    view.setUint32(at + 4, bytes.length, true);
    out.set(bytes, at + 8);
    at += 8 + bytes.length;
  }
  view.setUint32(20, checksum(out.subarray(HEADER + text.length)), true);
  return out;
}

/**
 * Sorted fingerprints of mixed hashes, of eight bits, or sixteen where `wide` (`more` holds the second half);
 * `order[r]` is the index of the hash that became row r.
 */
export function packFingerprints(
  hashes: Int32Array,
  wide = false,
): { counts: Uint8Array; low: Uint8Array; more: Uint8Array; order: Int32Array } {
  const topBits = topBitsFor(hashes.length);
  const kept = wide ? 16 : 8;
  const keyOf = (hash: number): number => hash >>> (32 - kept - topBits);
  const sorted = Int32Array.from(hashes.keys()).sort(
    (a, b) => keyOf(hashes[a]!) - keyOf(hashes[b]!) || a - b,
  );
  const counts = new Uint8Array(2 ** topBits);
  const order: number[] = [];
  const low: number[] = [];
  const more: number[] = [];
  let last = -1;
  for (const i of sorted) {
    const key = keyOf(hashes[i]!);
    if (key === last) continue;
    last = key;
    counts[key >>> kept]!++;
    low.push((key >>> (kept - 8)) & 255);
    if (wide) more.push(key & 255);
    order.push(i);
  }
  return { counts, low: Uint8Array.from(low), more: Uint8Array.from(more), order: Int32Array.from(order) };
}

/** The sections of words with a meaning for names. */
export function packCues(
  cues: ReadonlyMap<number, number>,
  stems = false,
  compounds = false,
): Map<string, Uint8Array> {
  const marks = [...cues.values()];
  const { counts, low, more, order } = packFingerprints(Int32Array.from(cues.keys()), stems);
  const column = Int32Array.from(order, (i) => marks[i]!);
  return new Map([
    ['ccnt', counts],
    ['clow', low],
    ['cmrk', new Uint8Array(column.buffer)],
    ...(stems
      ? ([
          ['cmor', more],
          ['cstm', new Uint8Array(0)],
        ] as const)
      : []),
    ...(compounds ? [['ccmp', new Uint8Array(0)] as const] : []),
  ]);
}

/** The sections of a tagger with weights in steps of {@link STEP}; rows whose weights are all below half a step are left out. */
export function packTagger(hashes: Int32Array, weights: Weights): Map<string, Uint8Array> {
  const quantised = (row: number, l: number): number =>
    Math.max(-127, Math.min(127, Math.round(weights.emission[row * LABELS + l]! / STEP)));
  const kept: number[] = [];
  for (let r = 0; r < weights.rows; r++) {
    let any = false;
    for (let l = 0; l < LABELS; l++) any ||= quantised(r, l) !== 0;
    if (any) kept.push(r);
  }
  const { counts, low, order } = packFingerprints(Int32Array.from(kept, (r) => hashes[r]!));
  const masks = new Uint8Array(order.length * 3);
  const values: number[] = [];
  order.forEach((at, r) => {
    for (let l = 0; l < LABELS; l++) {
      const value = quantised(kept[at]!, l);
      if (value === 0) continue;
      masks[(l >> 3) * order.length + r]! |= 1 << (l & 7);
      values.push(value);
    }
  });
  const pairs = new Int16Array(LABELS * LABELS);
  weights.transition.forEach((value, i) => {
    pairs[i] = Math.max(-32767, Math.min(32767, Math.round(value / STEP)));
  });
  return new Map([
    ['fcnt', counts],
    ['flow', low],
    ['fmsk', masks],
    ['fwgt', new Uint8Array(Int8Array.from(values).buffer)],
    ['ftrn', new Uint8Array(pairs.buffer)],
  ]);
}
