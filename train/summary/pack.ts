import type { Branch } from '../../src/core/summary/forest.ts';
import { fromHalf, LEAF, WORD_STEP } from '../../src/core/summary/model/bytes.ts';
import { SUMMARY_FORMAT } from '../../src/core/summary/model/files.ts';
import { packSections } from '../entities/pack.ts';

/** Visits the nodes of a tree in pre-order. */
function walk(branch: Branch, visit: (node: Branch) => void): void {
  visit(branch);
  if (typeof branch === 'number') return;
  walk(branch[2], visit);
  walk(branch[3], visit);
}

/** The cuts that the trees use as they are stored (binary16), by feature, ascending. */
function cutsOf(trees: readonly Branch[]): number[][] {
  const cuts: Set<number>[] = [];
  const note = (node: Branch): void => {
    if (typeof node === 'number') return;
    while (cuts.length <= node[0]) cuts.push(new Set());
    cuts[node[0]]!.add(toHalf(node[1]));
  };
  for (const tree of trees) walk(tree, note);
  return cuts.map((set) => [...set].sort((a, b) => fromHalf(a) - fromHalf(b)));
}

/** The 16 bits of the nearest number that they can tell. */
export function toHalf(value: number): number {
  const size = Math.abs(value);
  const sign = value < 0 ? 0x8000 : 0;
  const exponent = size > 0 ? Math.max(-14, Math.floor(Math.log2(size))) : -14;
  // Rounding may carry into the exponent, which stands above it.
  const part = Math.round((size / 2 ** exponent) * 1024) - (size >= 2 ** -14 ? 1024 : 0);
  const stored = size >= 2 ** -14 ? exponent + 15 : 0;
  return sign | Math.min(0x7bff, (stored << 10) + part);
}

/** Writes a forest as `readForest` reads it. */
export function packForest(trees: readonly Branch[]): Uint8Array {
  const cuts = cutsOf(trees);
  const nodes: Branch[] = [];
  for (const tree of trees) walk(tree, (node) => nodes.push(node));
  const leaves = nodes.filter((node) => typeof node === 'number');
  const splits = nodes.filter((node) => typeof node !== 'number');
  const most = leaves.reduce((sum, leaf) => Math.max(sum, Math.abs(leaf)), 1e-6);
  const step = Math.fround(most / 127);
  const head = 9 + cuts.reduce((sum, of) => sum + 1 + 2 * of.length, 0);
  const view = new DataView(new ArrayBuffer(head + 2 * nodes.length));
  view.setUint16(0, trees.length, true);
  view.setUint8(2, cuts.length);
  view.setUint16(3, nodes.length, true);
  view.setFloat32(5, step, true);
  let at = 9;
  for (const of of cuts) {
    view.setUint8(at++, of.length);
    for (const cut of of) {
      view.setUint16(at, cut, true);
      at += 2;
    }
  }
  for (const node of nodes) view.setUint8(at++, typeof node === 'number' ? LEAF : node[0]);
  for (const [feature, cut] of splits) view.setUint8(at++, cuts[feature]!.indexOf(toHalf(cut)));
  for (const leaf of leaves) view.setInt8(at++, Math.round(leaf / step));
  return new Uint8Array(view.buffer);
}

/** Writes numbers that ascend as `readSorted` reads them. */
export function packSorted(values: readonly number[]): Uint8Array {
  const gaps = values.map((value, at) => value - (values[at - 1] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const k = Math.max(0, Math.round(Math.log2(Math.max(1, mean * Math.LN2))));
  const bits = gaps.flatMap((gap) => [
    ...Array<number>(Math.floor(gap / 2 ** k)).fill(1),
    0,
    ...Array.from({ length: k }, (_, b) => (gap >> (k - 1 - b)) & 1),
  ]);
  const bytes = new Uint8Array(3 + Math.ceil(bits.length / 8));
  bytes.set([values.length & 255, values.length >> 8, k]);
  bits.forEach((bit, at) => {
    bytes[3 + (at >> 3)]! |= bit << (7 - (at & 7));
  });
  return bytes;
}

/** Writes log-odds by fingerprint as `readWords` reads them. */
export function packWords(words: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...words].sort((a, b) => a[0] - b[0]);
  const prints = packSorted(sorted.map(([print]) => print));
  const bytes = new Uint8Array(prints.length + sorted.length);
  bytes.set(prints);
  const view = new DataView(bytes.buffer);
  sorted.forEach(([, value], at) => {
    view.setInt8(prints.length + at, Math.max(-127, Math.min(127, Math.round(value / WORD_STEP))));
  });
  return bytes;
}

/** Writes constants as `readConstants` reads them. */
export function packConstants(base: number, headline: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(12));
  [base, ...headline].forEach((value, at) => {
    view.setFloat32(4 * at, value, true);
  });
  return new Uint8Array(view.buffer);
}

/** The bytes of a model's sections under their provenance. */
export const packModel = (provenance: string, sections: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  packSections(provenance, sections, SUMMARY_FORMAT);

/** How many learned numbers trees hold: two a split, one a leaf. */
export function countNumbers(trees: readonly Branch[]): number {
  let numbers = 0;
  for (const tree of trees)
    walk(tree, (node) => {
      numbers += typeof node === 'number' ? 1 : 2;
    });
  return numbers;
}
