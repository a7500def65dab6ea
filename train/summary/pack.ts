import type { Tree } from './trees.ts';

const short = (value: number, digits: number): string => {
  const text = String(Number(value.toPrecision(digits)));
  return text.replace(/^(-?)0\./, '$1.');
};

/** Writes a forest as `unpackForest` reads it: pre-order, `feature<threshold` or a leaf's value. */
export function packForest(trees: readonly Tree[]): string {
  return trees
    .map((tree) => {
      const parts: string[] = [];
      const open = [0];
      while (open.length > 0) {
        const node = open.pop()!;
        const feature = tree.feature[node]!;
        if (feature < 0) parts.push(short(tree.value[node]!, 3));
        else {
          parts.push(`${feature}<${short(tree.threshold[node]!, 4)}`);
          open.push(tree.right[node]!, tree.left[node]!);
        }
      }
      return parts.join(' ');
    })
    .join(';');
}

/** How many learned numbers a packed forest holds: two a split, one a leaf. */
export const countNumbers = (packed: string): number =>
  packed.split(/[ ;]/).reduce((sum, part) => sum + (part.includes('<') ? 2 : part === '' ? 0 : 1), 0);
