import { type SummarySet, summarySets } from './sets.ts';

/** What one model is learned from: sets with the most articles taken of each, and the sizes of summaries it learns. */
export type Group = { tag: string; from: { file: string; most?: number; sizes: readonly number[] }[] };

/** One model for the world, one for French (whose data is free, so that it may be as large as it needs). */
export const groups: readonly Group[] = [
  {
    tag: 'und',
    from: [
      { file: 'en-cnn-val', sizes: [3, 5] },
      { file: 'en-dailymail', sizes: [3, 5] },
      { file: 'en-cnndm-mixed', sizes: [3, 5] },
      { file: 'en-xsum', sizes: [1] },
      { file: 'vi-vietnews', most: 700, sizes: [2] },
      { file: 'fr-orange-train', most: 700, sizes: [1, 2, 3] },
    ],
  },
  { tag: 'fr', from: [{ file: 'fr-orange-train', sizes: [1, 2, 3] }] },
];

/** The set with this file name. */
export const setOf = (file: string): SummarySet => summarySets.find((set) => set.file === file)!;

/** The public sources of a group's sets with their licences, for the header of what is learned. */
export const sourcesOf = (group: Group): string =>
  [...new Set(group.from.map(({ file }) => `${setOf(file).source} (${setOf(file).licence})`))].join(', ');
