import { features } from '../features/index.ts';
import { type Branch, plant } from '../forest.ts';
import type { SummaryModel } from './index.ts';

/** Rarity of every stem where no counts of a language are known. */
export const PLAIN_RARITY = 0.7;

const at = (name: string): number => features.findIndex((feature) => feature.name === name);

/** By hand: early, like the opening and the headline, neither scrap nor monster, no lone quotation. */
const rules: readonly Branch[] = [
  [at('number'), 1, 1.5, [at('number'), 4, 0.5, -0.3]],
  [at('likeOpening'), 0.15, -0.6, [at('likeOpening'), 0.4, 0.2, 0.6]],
  [at('titleWords'), 2, 0, 0.6],
  [at('length'), 8, -1, [at('length'), 45, 0.2, -0.3]],
  [at('startsQuoted'), 0.5, 0, -0.4],
];

/** What chooses where nothing learned can be read: place and centrality, sentence by sentence. */
export const plainModel: SummaryModel = {
  rarity: () => PLAIN_RARITY,
  importance: { forest: plant([]), base: 0, words: new Map(), headline: [0, 0] },
  ranker: plant(rules),
  chooser: plant([]),
};
