import type { Forest } from '../forest.ts';

/** How likely a summary by people has a stem, told by what the article does with it and which stem it is. */
export type Importance = {
  /** Log-odds by the numbers of the stem (`stemNumbers`), above `base`. */
  forest: Forest;
  base: number;
  /** Log-odds by fingerprint, for everyday stems. */
  words: ReadonlyMap<number, number>;
  /** Log-odds of a stem that the headline has, and of one that it lacks; 0 where the forest knows headlines. */
  headline: readonly [has: number, lacks: number];
};

/** What the summary has learned of a language. */
export type SummaryModel = {
  /** How rare a stem is in everyday news, 0 (in every text) to 1 (not listed). */
  rarity: (stem: string) => number;
  importance: Importance;
  /** Scores a sentence by the feature table. */
  ranker: Forest;
  /** Scores a set of sentences by `describeSet`; without trees the best sentences are taken one by one. */
  chooser: Forest;
};
