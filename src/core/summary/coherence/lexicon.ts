import type { Language } from '../../language.ts';
import { type Beginnings, beginnings } from './patterns.ts';
import type { OpeningRules } from './rules.ts';

/** A language's opening rules, ready for look-up. */
export type OpeningLexicon = {
  prefix: boolean;
  /** Words without one of which in front only a pattern tells that a sentence leans; unknown where nouns have no articles. */
  heads?: ReadonlySet<string>;
  connectives: Phrases;
  beforeComma: Phrases;
  persons: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  dropped: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  before: Phrases;
  of: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  back: ReadonlySet<string>;
  defines: ReadonlySet<string>;
  commaDefines: boolean;
  nearTime: ReadonlySet<string>;
  /** The gender that a pronoun or possessive tells, and that a noun tells. */
  gender: ReadonlyMap<string, Gender>;
  nounGender: ReadonlyMap<string, Gender>;
  closed: Beginnings;
  open: Beginnings;
};

/** What a word tells of the one it stands for. */
export type Gender = 'female' | 'male';

/** Phrases by their first word, the longest first; each as its words joined by one space. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

const made = new WeakMap<Language, OpeningLexicon>();

/** The opening lexicon of a language, made once for each language object; empty where it has no rules. */
export function openingLexiconOf(language: Language): OpeningLexicon {
  const known = made.get(language);
  if (known) return known;
  const lexicon = compile(language.summary?.openings ?? {});
  made.set(language, lexicon);
  return lexicon;
}

function compile(rules: OpeningRules): OpeningLexicon {
  const prefix = rules.prefix ?? false;
  const heads = headsOf(rules);
  return {
    ...(heads ? { heads } : {}),
    prefix,
    connectives: byFirst(rules.connectives, prefix),
    beforeComma: byFirst(rules.beforeComma, prefix),
    persons: new Set(rules.persons),
    pronouns: new Set(rules.pronouns),
    possessives: new Set(rules.possessives),
    dropped: new Set(rules.dropped),
    articles: new Set(rules.articles),
    before: byFirst(rules.before, prefix),
    of: new Set(rules.of),
    counted: new Set(rules.counted),
    back: new Set(rules.back),
    defines: new Set(rules.defines),
    commaDefines: rules.commaDefines ?? false,
    nearTime: new Set(rules.nearTime),
    gender: genders(rules.female?.pronouns, rules.male?.pronouns),
    nounGender: genders(rules.female?.nouns, rules.male?.nouns),
    closed: beginnings(rules.closed),
    open: beginnings(rules.open),
  };
}

function headsOf(rules: OpeningRules): Set<string> | undefined {
  const { connectives, beforeComma, before, persons, pronouns, possessives, dropped, articles } = rules;
  if (!articles?.length) return undefined;
  const lists = [connectives, beforeComma, before, persons, pronouns, possessives, dropped, articles];
  return new Set(lists.flatMap((list = []) => list.map((phrase) => phrase.split(' ', 1)[0]!)));
}

function genders(female: readonly string[] = [], male: readonly string[] = []): Map<string, Gender> {
  return new Map<string, Gender>([
    ...female.map((word): [string, Gender] => [word, 'female']),
    ...male.map((word): [string, Gender] => [word, 'male']),
  ]);
}

function byFirst(phrases: readonly string[] = [], prefix: boolean): Phrases {
  const table = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = prefix ? phrase.slice(0, 1) : phrase.split(' ', 1)[0]!;
    table.set(key, [...(table.get(key) ?? []), phrase]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}
