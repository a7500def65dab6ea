import { type SummarySet, summarySets } from './sets.ts';

/** What one model is learned from: sets with the most articles taken of each, and the sizes of summaries it learns. */
export type Group = { tag: string; from: { file: string; most?: number; sizes: readonly number[] }[] };

/**
 * One model for English, whose sets allow few numbers and have no headlines; one from French for all others, whose
 * set is free and has them. What the headline is worth is learned there for both.
 */
export const groups: readonly Group[] = [
  { tag: 'und', from: [{ file: 'fr-orange-train', most: 2500, sizes: [1, 2, 3] }] },
  {
    tag: 'en',
    from: [
      { file: 'en-cnn-val', sizes: [2, 3] },
      { file: 'en-dailymail', sizes: [2, 3] },
      { file: 'en-cnndm-mixed', sizes: [2, 3] },
    ],
  },
];

/** The set with this file name. */
export const setOf = (file: string): SummarySet => summarySets.find((set) => set.file === file)!;

/** The public sources of a group's sets with their licences, for the header of what is learned. */
export const sourcesOf = (group: Group): string =>
  [...new Set(group.from.map(({ file }) => `${setOf(file).source} (${setOf(file).licence})`))].join(', ');
