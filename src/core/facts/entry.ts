import { keyOf } from '../locale/table.ts';
import type { FactRules } from './rules.ts';

/** Length of time that dates are counted in. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** What a word may mean in a date, figure or attribution; most words mean nothing here. */
export type Entry = {
  month?: number;
  /** Month or weekday in a short form, which needs a day beside it. */
  short?: boolean;
  /** 1 is Monday, 7 Sunday. */
  weekday?: number;
  /** A feast with a fixed day: month and day. */
  feast?: readonly [number, number];
  /** A season by its last month. */
  season?: number;
  /** A day counted from that of publication. */
  day?: number;
  /** A relative time that is one phrase. */
  phrase?: readonly [TimeUnit, number];
  time?: TimeUnit;
  number?: number;
  scale?: number;
  /** Power of ten that is one only beside money: M, k. */
  moneyScale?: number;
  unit?: string;
  /** Unit that is one only where it is written on to its number: 18p, 6C. */
  attached?: string;
  /** What may begin with the word, as flags: set when the lexicon is whole. */
  opens?: number;
} & { [role in Role]?: true };

/** Tables that only tell a word's role. */
export const roles = [
  'say',
  'relative',
  'that',
  'bareThat',
  'addressed',
  'source',
  'sourceAfter',
  'pronouns',
  'definite',
  'future',
  'past',
  'numberJoins',
  'per',
  'counters',
  'last',
  'current',
  'next',
  'ago',
  'earlier',
  'hence',
  'about',
  'before',
  'ambiguous',
  'fill',
  'notCounted',
  'rangeTo',
  'rangeFrom',
  'between',
  'betweenAnd',
  'change',
  'compared',
  'clock',
  'street',
  'minus',
  'adjectives',
  'half',
  'saying',
  'viewpoint',
  'many',
  'numbered',
  'every',
  'weighs',
  'partOf',
  'elided',
  'thus',
  'bodies',
  'neuter',
  'ownVoice',
  'aides',
  'negation',
  'leading',
  'impersonal',
] as const;
type Role = (typeof roles)[number];

/** Whom a pronoun, form of address or forename can mean. */
export type Sex = 'f' | 'm';

/** A language's words with what they mean, and what reading its numbers needs. */
export type Lexicon = {
  tag: string;
  rules: FactRules;
  words: Map<string, Entry>;
  /** Beginnings of words, for entries with any ending. */
  stems: Map<string, Entry>;
  /** By their first two units, how long the longest of the beginnings is, and of the words for numbers. */
  stemReach: ReadonlyMap<string, number>;
  numberReach: ReadonlyMap<string, number>;
  /** First word of an entry of several -> the most words that one has. */
  heads: Map<string, number>;
  stop: ReadonlySet<string>;
  /** Pronouns, forms of address and forenames that mean a woman or a man. */
  sexes: ReadonlyMap<string, Sex>;
  /** Offices and trades, as the names' tables have them. */
  titles: ReadonlySet<string>;
  prefixes: readonly string[];
  futureEndings: readonly string[];
  pastEndings: readonly string[];
  plurals: readonly string[];
  decimal: string;
  group: string;
  /** Months and weekdays are written with a capital. */
  capitals: boolean;
  lower: (word: string) => string;
};

/** Of words, by their first two units, the length of the longest: most words that are looked up share no beginning. */
export function reachOf(words: Iterable<string>): Map<string, number> {
  const reach = new Map<string, number>();
  for (const word of words) {
    const head = word.slice(0, 2);
    reach.set(head, Math.max(word.length, reach.get(head) ?? 0));
  }
  return reach;
}

/** Adds a meaning to a word or phrase. */
export function addWord(lexicon: Lexicon, written: string, meaning: Entry): void {
  const stem = written.endsWith('*');
  const key = keyOf(lexicon.lower(stem ? written.slice(0, -1) : written).replaceAll('_', ' '));
  if (key !== '') addKey(lexicon, key, meaning, stem ? lexicon.stems : lexicon.words);
}

/** The same for a word as the tokens have it: lower case, one space between words and marks. */
export function addKey(lexicon: Lexicon, key: string, meaning: Entry, table = lexicon.words): void {
  const known = table.get(key);
  table.set(key, known ? { ...meaning, ...known } : meaning);
  if (!key.includes(' ')) return;
  const words = key.split(' ');
  lexicon.heads.set(words[0]!, Math.max(words.length, lexicon.heads.get(words[0]!) ?? 0));
}
