import type { Language } from '../../language.ts';
import type { NameRules } from '../rules.ts';
import { calendarWords } from './calendar.ts';
import { type Regions, regionsOf } from './regions.ts';

/** The language's tables about names as sets, made once per language. */
export type Lexicon = {
  tag: string;
  rules: NameRules;
  lower: (word: string) => string;
  stop: ReadonlySet<string>;
  honorifics: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  titleModifiers: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  joiners: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  clauseOpeners: ReadonlySet<string>;
  sayVerbs: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
  places: ReadonlySet<string>;
  placePrepositions: ReadonlySet<string>;
  events: ReadonlySet<string>;
  soleEvents: ReadonlySet<string>;
  works: ReadonlySet<string>;
  workTriggers: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  notNames: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  organizationEndings: readonly string[];
  placeEndings: readonly string[];
  /** Case endings, longest first. */
  inflections: readonly string[];
  /** Word for a people or its ways -> region code. */
  demonyms: ReadonlyMap<string, string>;
  regions: Regions;
  /** Words whose full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
};

const made = new WeakMap<Language, Lexicon>();

/** The lexicon of a language; a language without tables gets empty ones and the platform's names. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const lexicon = build(language);
  made.set(language, lexicon);
  return lexicon;
}

function build(language: Language): Lexicon {
  const rules = language.names ?? {};
  const tag = language.tag;
  const locale = tag === 'tr' || tag === 'az' ? tag : undefined;
  const lower = (word: string) => (locale ? word.toLocaleLowerCase(locale) : word.toLowerCase());
  const set = (words: string | undefined) => new Set(listOf(words));
  return {
    tag,
    rules,
    lower,
    stop: new Set(language.stopWords),
    honorifics: set(rules.honorifics),
    titles: set(rules.titles),
    titleModifiers: set(rules.titleModifiers),
    articles: set(rules.articles),
    particles: set(rules.particles),
    joiners: set(rules.joiners),
    conjunctions: set(rules.conjunctions),
    clauseOpeners: set(rules.clauseOpeners),
    sayVerbs: set(rules.sayVerbs),
    organizations: set(rules.organizations),
    places: set(rules.places),
    placePrepositions: set(rules.placePrepositions),
    events: set(`${rules.events ?? ''} ${rules.soleEvents ?? ''}`),
    soleEvents: set(rules.soleEvents),
    works: set(rules.works),
    workTriggers: set(rules.workTriggers),
    groups: set(rules.groups),
    notNames: set(rules.notNames),
    calendar: calendarWords(tag, lower),
    organizationEndings: listOf(rules.organizationEndings),
    placeEndings: listOf(rules.placeEndings),
    inflections: listOf(rules.inflections),
    demonyms: demonymsOf(rules),
    regions: regionsOf(tag, lower, rules.placeNames ?? []),
    abbreviations: set(`${rules.honorifics ?? ''} ${rules.titles ?? ''}`),
  };
}

function demonymsOf(rules: NameRules): Map<string, string> {
  const found = new Map<string, string>();
  for (const [region, words] of Object.entries(rules.demonyms ?? {}))
    for (const word of listOf(words)) found.set(word, region);
  return found;
}

/** The words of a table. */
export const listOf = (words: string | undefined): string[] => (words ? words.trim().split(/\s+/u) : []);
