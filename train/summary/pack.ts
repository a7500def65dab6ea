import type { Branch } from '../../src/core/summary/forest.ts';
import { LEAF, WORD_STEP } from '../../src/core/summary/model/bytes.ts';
import { SUMMARY_FORMAT } from '../../src/core/summary/model/files.ts';
import { packSections } from '../entities/pack.ts';

/** Visits the nodes of a tree in pre-order. */
function walk(branch: Branch, visit: (node: Branch) => void): void {
  visit(branch);
  if (typeof branch === 'number') return;
  walk(branch[2], visit);
  walk(branch[3], visit);
}

/** The cuts that the trees use, by feature, ascending. */
function cutsOf(trees: readonly Branch[]): number[][] {
  const cuts: Set<number>[] = [];
  const note = (node: Branch): void => {
    if (typeof node === 'number') return;
    while (cuts.length <= node[0]) cuts.push(new Set());
    cuts[node[0]]!.add(node[1]);
  };
  for (const tree of trees) walk(tree, note);
  return cuts.map((set) => [...set].sort((a, b) => a - b));
}

/** Writes a forest as `readForest` reads it. */
export function packForest(trees: readonly Branch[]): Uint8Array {
  const cuts = cutsOf(trees);
  let most = 1e-6;
  let nodes = 0;
  for (const tree of trees)
    walk(tree, (node) => {
      nodes++;
      if (typeof node === 'number') most = Math.max(most, Math.abs(node));
    });
  const step = Math.fround(most / 32000);
  const view = new DataView(
    new ArrayBuffer(7 + cuts.reduce((sum, of) => sum + 1 + 4 * of.length, 0) + 3 * nodes),
  );
  view.setUint16(0, trees.length, true);
  view.setUint8(2, cuts.length);
  view.setFloat32(3, step, true);
  let at = 7;
  for (const of of cuts) {
    view.setUint8(at++, of.length);
    for (const cut of of) {
      view.setFloat32(at, cut, true);
      at += 4;
    }
  }
  const write = (node: Branch): void => {
    const leaf = typeof node === 'number';
    view.setUint8(at++, leaf ? LEAF : node[0]);
    if (leaf) view.setInt16(at, Math.round(node / step), true);
    else view.setUint8(at, cuts[node[0]]!.indexOf(node[1]));
    at += leaf ? 2 : 1;
  };
  for (const tree of trees) walk(tree, write);
  return new Uint8Array(view.buffer, 0, at);
}

/** Writes log-odds by fingerprint as `readWords` reads them, ascending. */
export function packWords(words: ReadonlyMap<number, number>): Uint8Array {
  const bytes = new Uint8Array(4 * words.size);
  const view = new DataView(bytes.buffer);
  [...words]
    .sort((a, b) => a[0] - b[0])
    .forEach(([print, value], at) => {
      bytes.set([print & 255, (print >> 8) & 255, print >> 16], 4 * at);
      view.setInt8(4 * at + 3, Math.max(-127, Math.min(127, Math.round(value / WORD_STEP))));
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
