import type { Cues } from '../gazetteer/cues.ts';
import { readFingerprints } from '../gazetteer/fingerprints.ts';
import type { WordClasses } from './classes.ts';
import { LABELS } from './labels.ts';
import { MOST_ENTRIES, type RowTable, tableOf } from './rows.ts';

/**
 * A learned tagger: for each feature a row of small weights for some labels, and the words it was taught the sense
 * of; whether it reads the features that mean the same in every language (`shared`), and of those of the language's
 * own words (`local`); whether names hold words in lower case only between others (`close`).
 */
export type Tagger = Weights & {
  cues: Cues;
  classes?: WordClasses;
  shared?: boolean;
  local?: boolean;
  close?: boolean;
};

/** The weights of a tagger, and of the features they belong to. */
export type Weights = {
  features: RowTable;
  /** Weight × 32 + label. */
  entries: Int16Array;
  /** From k to l: `transition[k * LABELS + l]`, on the same scale. */
  transition: Int16Array;
};

/** The bits of all labels. */
const ALL = 2 ** LABELS - 1;

/** The rows' entries from a mask of labels for each row (three planes of bytes) and the weights in row order. */
function readEntries(masks: Uint8Array, weights: Uint8Array, rows: number) {
  const rowStart = new Uint32Array(rows + 1);
  const entries = new Int16Array(weights.length);
  let at = 0;
  for (let r = 0; r < rows; r++) {
    let mask = (masks[r]! | (masks[rows + r]! << 8) | (masks[2 * rows + r]! << 16)) & ALL;
    // A wrong file may run over the end: such entries are nowhere, and the count at the end tells.
    for (; mask !== 0; mask &= mask - 1) {
      entries[at] = ((weights[at]! << 24) >> 19) | (31 - Math.clz32(mask & -mask));
      at++;
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
