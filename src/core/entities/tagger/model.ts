import type { Cues } from '../gazetteer/cues.ts';
import { readFingerprints } from '../gazetteer/fingerprints.ts';
import type { WordClasses } from './classes.ts';
import { LABELS } from './labels.ts';
import { MOST_ENTRIES, type RowTable, tableOf } from './rows.ts';

/** A learned tagger: for each feature a row of small weights for some labels, and the words it was taught the sense of. */
export type Tagger = Weights & { cues: Cues; classes?: WordClasses; shared?: boolean };

/** The weights of a tagger, and of the features they belong to. */
export type Weights = {
  features: RowTable;
  /** Weight × 32 + label. */
  entries: Int16Array;
  /** From k to l: `transition[k * LABELS + l]`, on the same scale. */
  transition: Int16Array;
};

/** Bits set in a label mask. */
function countBits(mask: number): number {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The rows' entries from a mask of labels for each row (three planes of bytes) and the weights in row order. */
function readEntries(masks: Uint8Array, weights: Uint8Array, rows: number) {
  const rowStart = new Uint32Array(rows + 1);
  const entries = new Int16Array(weights.length);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    const mask = masks[r]! | (masks[rows + r]! << 8) | (masks[2 * rows + r]! << 16);
    if (at + countBits(mask) > weights.length) return undefined;
    for (let l = 0; l < LABELS; l++) {
      if ((mask >> l) & 1) {
        entries[at] = ((weights[at]! << 24) >> 24) * 32 + l;
        at++;
      }
    }
    rowStart[r + 1] = at;
  }
  return at === weights.length ? { rowStart, entries } : undefined;
}

/** Reads a tagger from the sections of a generated file; `undefined` where one is missing or of a wrong size. */
export function readTagger(sections: ReadonlyMap<string, Uint8Array>): Weights | undefined {
  const counts = sections.get('fcnt');
  const low = sections.get('flow');
  const masks = sections.get('fmsk');
  const weights = sections.get('fwgt');
  const pairs = sections.get('ftrn');
  if (!counts || !low || !masks || !weights || !pairs) return undefined;
  const features = readFingerprints(counts, low);
  if (
    !features ||
    weights.length >= MOST_ENTRIES ||
    masks.length !== low.length * 3 ||
    pairs.length !== LABELS * LABELS * 2
  )
    return undefined;
  const rows = readEntries(masks, weights, low.length);
  if (!rows) return undefined;
  const { entries } = rows;
  const view = new DataView(pairs.buffer, pairs.byteOffset, pairs.byteLength);
  const transition = Int16Array.from({ length: LABELS * LABELS }, (_, i) => view.getInt16(i * 2, true));
  return { features: tableOf(features, rows.rowStart), entries, transition };
}
