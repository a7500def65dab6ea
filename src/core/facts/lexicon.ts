import type { Language } from '../language.ts';
import { addPlatform } from './platform.ts';
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
} & { [role in Role]?: true };

/** Tables that only tell a word's role. */
const roles = [
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
] as const;
type Role = (typeof roles)[number];

/** A language's words with what they mean, and what reading its numbers needs. */
export type Lexicon = {
  tag: string;
  rules: FactRules;
  words: Map<string, Entry>;
  /** Beginnings of words, for entries with any ending. */
  stems: Map<string, Entry>;
  /** First word of an entry of several -> the most words that one has. */
  heads: Map<string, number>;
  stop: ReadonlySet<string>;
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

const made = new WeakMap<Language, Lexicon>();
const listOf = (table: string | undefined): string[] => table?.split(/\s+/).filter(Boolean) ?? [];

/** The lexicon of a language, made once; the platform gives what the language's data does not. */
export function lexiconOf(language: Language): Lexicon {
  let known = made.get(language);
  if (!known) {
    known = build(language);
    made.set(language, known);
  }
  return known;
}

/** Words and marks of an entry as the tokens have them. */
const keyOf = (words: string): string =>
  (words.replaceAll('_', ' ').match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? []).join(' ');

/** Adds a meaning to a word or phrase. */
export function addWord(lexicon: Lexicon, written: string, meaning: Entry): void {
  const stem = written.endsWith('*');
  const key = keyOf(lexicon.lower(stem ? written.slice(0, -1) : written));
  if (key === '') return;
  const table = stem ? lexicon.stems : lexicon.words;
  table.set(key, { ...meaning, ...table.get(key) });
  const words = key.split(' ');
  if (words.length > 1)
    lexicon.heads.set(words[0]!, Math.max(words.length, lexicon.heads.get(words[0]!) ?? 0));
}

function build(language: Language): Lexicon {
  const rules = language.facts ?? {};
  const lower = (word: string) => {
    const folded = language.tag === 'tr' ? word.toLocaleLowerCase('tr') : word.toLowerCase();
    return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
  };
  const lexicon: Lexicon = {
    tag: language.tag,
    rules,
    words: new Map(),
    stems: new Map(),
    heads: new Map(),
    stop: new Set(language.stopWords),
    titles: new Set(listOf(language.names?.titles)),
    prefixes: listOf(rules.prefixes),
    futureEndings: listOf(rules.futureEndings),
    pastEndings: listOf(rules.pastEndings),
    plurals: listOf(rules.plurals),
    decimal: '.',
    group: ',',
    capitals: false,
    lower,
  };
  addRules(lexicon, rules);
  addPlatform(lexicon);
  return lexicon;
}

function addRules(lexicon: Lexicon, rules: FactRules): void {
  const each = (table: string | undefined, meaning: (value: string) => Entry) => {
    for (const row of listOf(table)) {
      const at = row.lastIndexOf('=');
      addWord(lexicon, row.slice(0, at), meaning(row.slice(at + 1)));
    }
  };
  each(rules.months, (value) => ({ month: Number(value) }));
  each(rules.weekdays, (value) => ({ weekday: Number(value) }));
  each(rules.days, (value) => ({ day: Number(value) }));
  each(rules.times, (value) => ({ time: value as TimeUnit }));
  each(rules.numbers, (value) => ({ number: Number(value) }));
  each(rules.scales, (value) => ({ scale: Number(value) }));
  each(rules.units, (value) => ({ unit: value }));
  each(rules.phrases, (value) => {
    const [unit, count] = value.split(':');
    return { phrase: [unit as TimeUnit, Number(count)] };
  });
  for (const role of roles) for (const word of listOf(rules[role])) addWord(lexicon, word, { [role]: true });
}
