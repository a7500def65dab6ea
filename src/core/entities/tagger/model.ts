import type { Cues } from '../gazetteer/cues.ts';
import { readFingerprints } from '../gazetteer/fingerprints.ts';
import type { WordClasses } from './classes.ts';
import { LABELS } from './labels.ts';
import { addToLanes, LANES } from './lanes.ts';
import { MOST_ENTRIES, PACKED, type RowTable, tableOf } from './rows.ts';

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
  /** Weight × 32 + label, of rows with few labels. */
  entries: Int16Array;
  /** The weights of rows with many labels, three in a number. */
  lanes: Float64Array;
  /** From k to l: `transition[k * LABELS + l]`, on the same scale. */
  transition: Int16Array;
};

/** The bits of all labels. */
const ALL = 2 ** LABELS - 1;

/** Labels of a row from which on it is packed into lanes. */
const MANY = 5;

const bitCount = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** Where the weights of each row begin; how many there are, how many of rows with few labels, and the rows with many. */
function countWeights(maskOf: (row: number) => number, rows: number) {
  const from = new Int32Array(rows);
  let [labels, few, packed] = [0, 0, 0];
  for (let r = 0; r < rows; r++) {
    const count = bitCount(maskOf(r));
    from[r] = labels;
    labels += count;
    if (count >= MANY) packed++;
    else few += count;
  }
  return { from, labels, few, packed };
}

/**
 * The rows' weights, given in the order of the rows and their labels, as {@link Weights} hold them; `undefined` where
 * they are not as many. A text meets few of the rows: each is laid out by `lay` when it is first found.
 */
function readWeights(planes: Uint8Array, weights: Uint8Array, rows: number) {
  const maskOf = (r: number): number =>
    (planes[r]! | (planes[rows + r]! << 8) | (planes[2 * rows + r]! << 16)) & ALL;
  const { from, labels, few, packed } = countWeights(maskOf, rows);
  if (labels !== weights.length) return undefined;
  const entries = new Int16Array(few + 1);
  const lanes = new Float64Array(packed * LANES);
  let entry = 1; // A row without weights must not be 0, which is a free slot.
  let lane = 0;
  const lay = (r: number): number => {
    const count = bitCount(maskOf(r));
    const many = count >= MANY;
    const holds = many ? (lane << 5) | PACKED : (entry << 5) | count;
    let at = from[r]!;
    for (let mask = maskOf(r); mask !== 0; mask &= mask - 1) {
      const label = 31 - Math.clz32(mask & -mask);
      const weight = (weights[at++]! << 24) >> 24;
      if (many) addToLanes(lanes, lane, label, weight);
      else entries[entry++] = (weight << 5) | label;
    }
    if (many) lane += LANES;
    return holds;
  };
  return { lay, entries, lanes };
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
  const rows = readWeights(masks, weights, low.length);
  if (!rows) return undefined;
  const { lay, entries, lanes } = rows;
  const view = new DataView(pairs.buffer, pairs.byteOffset, pairs.byteLength);
  const transition = Int16Array.from({ length: LABELS * LABELS }, (_, i) => view.getInt16(i * 2, true));
  return { features: tableOf(features, lay), entries, lanes, transition };
}
