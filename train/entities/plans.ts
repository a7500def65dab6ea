import type { Schedule } from './crf.ts';
import type { Relabel } from './examples.ts';
import type { Size } from './learn.ts';
import { fromGroningen, groupsApart } from './relabel.ts';

/** A labelled set to learn from: kinds it leaves unlabelled, whether it has habits of its own, how its labels become ours. */
export type SetPlan = {
  name: string;
  own: number;
  unlabelled: string[];
  relabel: Relabel;
  /** Only every n-th document is learned from. */
  every?: number;
};

/** What a language's tagger is learned from, and how. */
export type Plan = { tag: string; sets: SetPlan[]; schedule: Schedule; size: Size };

/** The languages with a tagger of their own. */
export const plans: readonly Plan[] = [
  {
    tag: 'en',
    sets: [
      { name: 'ner/en-worldwide-train', own: 0, unlabelled: [], relabel: groupsApart },
      { name: 'ner/en-web-dev', own: 0, unlabelled: ['GRP', 'MISC'], relabel: groupsApart },
      { name: 'ner/en-wnut17-train', own: 2, unlabelled: ['GRP'], relabel: groupsApart },
      { name: 'ner/en-voa-noisy', own: 1, unlabelled: [], relabel: fromGroningen, every: 3 },
    ],
    schedule: { epochs: 4, rate: 0.2, dropout: 0.12, l2: 0, seed: 7 },
    size: { rows: 150_000, weights: 560_000, least: 2 },
  },
  {
    tag: 'pt',
    sets: [{ name: 'ner/pt-bosque-train', own: 0, unlabelled: ['GRP', 'MISC'], relabel: groupsApart }],
    schedule: { epochs: 10, rate: 0.2, dropout: 0.1, l2: 0, seed: 7 },
    size: { rows: 10_000, weights: 30_000, least: 2 },
  },
];
