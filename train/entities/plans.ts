import type { Schedule } from './crf.ts';
import type { Relabel } from './examples.ts';
import type { Size } from './learn.ts';
import { fromGroningen, groupsApart } from './relabel.ts';

/** A labelled set to learn from. */
export type SetPlan = {
  name: string;
  /** Above 0 where the set has habits of labelling of its own. */
  own: number;
  /** Labelled by machine: only the first round learns from it. */
  noisy?: boolean;
  /** Kinds that it leaves unlabelled. */
  unlabelled: string[];
  /** How its labels become ours. */
  relabel: Relabel;
  /** Some documents are learned from a second time, as headlines are written and in capitals. */
  recased?: boolean;
  /** Only every n-th document is learned from. */
  every?: number;
  /** Of the kind of text that the tagger is judged by. */
  judged?: boolean;
  /** Documents (by their number in the set) that are held out. */
  skip?: (document: number) => boolean;
};

/** What a tagger is learned from, and how. */
export type Plan = {
  /** A language, or `shared` for those without a tagger of their own. */
  tag: string;
  sets: SetPlan[];
  schedule: Schedule;
  size: Size;
  /** Learned with the features that mean the same in every language. */
  crossLingual?: boolean;
  /** Learned from texts in which common nouns are given a capital. */
  capitalNouns?: boolean;
  /** Names neither begin nor end with a word in lower case: fewer words to look at. */
  close?: boolean;
  /** Of a hundred words, how many it learns to read as if no list of names knew them. */
  forgets?: number;
  /** Learned as well from texts of the language itself that rules have labelled where they are sure. */
  silver?: boolean;
};

const worldwide: SetPlan = {
  name: 'ner/en-worldwide-train',
  own: 0,
  unlabelled: [],
  relabel: groupsApart,
  judged: true,
};
const bosque: SetPlan = {
  name: 'ner/pt-bosque-train',
  own: 0,
  unlabelled: ['GRP', 'MISC'],
  relabel: groupsApart,
};

/** The taggers that are learned. */
export const plans: readonly Plan[] = [
  {
    tag: 'en',
    close: true,
    sets: [
      { ...worldwide, recased: true },
      { ...worldwide, name: 'ner/en-worldwide-dev', recased: true },
      { name: 'ner/en-web-dev', own: 0, unlabelled: ['GRP', 'MISC'], relabel: groupsApart },
      { name: 'ner/en-wnut17-train', own: 2, unlabelled: ['GRP'], relabel: groupsApart },
      { name: 'ner/en-voa-noisy', own: 1, unlabelled: [], relabel: fromGroningen, noisy: true, every: 3 },
    ],
    forgets: 15,
    schedule: { epochs: 5, rate: 0.05, dropout: 0.15, l2: 0, seed: 7, runs: 2 },
    size: { rows: 168_000, weights: 595_000, least: 2 },
  },
  {
    tag: 'pt',
    sets: [bosque],
    schedule: { epochs: 8, rate: 0.2, dropout: 0.15, l2: 0, seed: 7 },
    size: { rows: 17_000, weights: 55_000, least: 2 },
  },
  {
    tag: 'shared',
    crossLingual: true,
    sets: [{ ...worldwide, every: 2 }, bosque],
    forgets: 15,
    schedule: { epochs: 3, rate: 0.1, dropout: 0.2, l2: 0, seed: 3, runs: 3 },
    size: { rows: 19_000, weights: 60_000, least: 3 },
  },
  {
    tag: 'de',
    crossLingual: true,
    capitalNouns: true,
    silver: true,
    sets: [{ ...worldwide, every: 3 }, bosque],
    schedule: { epochs: 3, rate: 0.1, dropout: 0.2, l2: 0, seed: 3 },
    size: { rows: 6_400, weights: 17_600, least: 3 },
  },
];

/** Languages that read their names with the shared tagger. */
export const sharing = new Set([
  'es',
  'nl',
  'it',
  'pl',
  'ru',
  'sv',
  'da',
  'no',
  'ro',
  'cs',
  'uk',
  'hu',
  'fi',
  'tr',
  'id',
]);
