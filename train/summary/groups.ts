import { type SummarySet, summarySets } from './sets.ts';

/** How large the parts of a model may be; trees have at most `leaves` leaves. */
export type Sizes = { leaves: number; stems: number; sentences: number; sets: number };

/**
 * What one model is learned from: sets with the most articles taken of each, and the sizes of summaries it learns,
 * each with its weight.
 */
export type Group = {
  tag: string;
  from: { file: string; most?: number; sizes: Readonly<Record<number, number>> }[];
  /** The texts whose counts tell how rare a stem is; without them all are alike. */
  background?: { file: string; source: string };
  /** So many everyday stems get log-odds of their own. */
  words: number;
  /** Each so many-th article is read without its headline, so that the model knows texts that have none. */
  untitled?: number;
  /** Has no headlines at all: what they are worth is taken from the model of this tag. */
  headlineOf?: string;
  trees: Sizes;
};

const bbc = {
  file: 'text/en-bbc-unlabelled',
  source: 'BBC news collection (Greene & Cunningham 2006), counts',
};
const orange = { file: 'summaries/fr-orange-train', source: 'OrangeSum, train (CC BY-SA 4.0), counts' };
const free: Sizes = { leaves: 8, stems: 55, sentences: 100, sets: 100 };

/**
 * English, whose sets allow 5,000 numbers and have no headlines; French, whose set is free and has them; and one for
 * all other languages, from French without anything that is French about it.
 */
export const groups: readonly Group[] = [
  {
    tag: 'en',
    from: ['en-cnn-val', 'en-dailymail', 'en-cnndm-mixed'].map((file) => ({ file, sizes: { 2: 0.2, 3: 1 } })),
    background: bbc,
    words: 500,
    headlineOf: 'und',
    trees: { leaves: 7, stems: 45, sentences: 90, sets: 98 },
  },
  {
    tag: 'fr',
    from: [{ file: 'fr-orange-train', most: 3500, sizes: { 1: 0.3, 2: 1, 3: 0.3 } }],
    background: orange,
    words: 1000,
    untitled: 6,
    trees: free,
  },
  {
    tag: 'und',
    from: [{ file: 'fr-orange-train', most: 600, sizes: { 1: 0.3, 2: 1, 3: 0.3 } }],
    words: 0,
    untitled: 3,
    trees: free,
  },
];

/** The set with this file name. */
export const setOf = (file: string): SummarySet => summarySets.find((set) => set.file === file)!;

/** The public sources of a group's sets with their licences, for the header of what is learned. */
export const sourcesOf = (group: Group): string[] => [
  ...new Set(group.from.map(({ file }) => `${setOf(file).source} (${setOf(file).licence})`)),
  ...(group.background ? [group.background.source] : []),
];
