import type { Language } from '../../language.ts';
import type { NameRules } from '../rules.ts';
import { hashLower } from '../tokens/hash.ts';
import { calendarWords } from './calendar.ts';
import { type KnownNames, orderNames } from './known.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { type Regions, regionsOf } from './regions.ts';
import { listOf, mapOf, type Stemmer, stemmerOf, tableOf, unmarked, type WordTable } from './tables.ts';

/** The language's tables about names as sets, made once per language. */
export type Lexicon = {
  tag: string;
  nameRules: NameRules;
  lower: (word: string) => string;
  stop: ReadonlySet<string>;
  addressWords: ReadonlySet<string>;
  officeWords: WordTable;
  modifierWords: WordTable;
  articleWords: ReadonlySet<string>;
  elisions: ReadonlySet<string>;
  particleWords: ReadonlySet<string>;
  joinerWords: ReadonlySet<string>;
  conjunctionWords: ReadonlySet<string>;
  openerWords: WordTable;
  sayingWords: WordTable;
  bodyWords: WordTable;
  placeSorts: WordTable;
  /** Hashes of the words that begin and that end only names of places. */
  placesFirst: ReadonlySet<number>;
  placesLast: ReadonlySet<number>;
  /** Who and what governs a town. */
  townWords: ReadonlySet<string>;
  /** What governs a place, and the prepositions between the two. */
  governing: WordTable;
  inWords: ReadonlySet<string>;
  /** What only closes the name of an organisation. */
  bodiesLast: ReadonlySet<string>;
  /** What in small letters belongs to names, where it does. */
  sortWords: ReadonlySet<string>;
  headWords: ReadonlySet<string>;
  adjectiveEnds: readonly string[];
  /** An adjective and a noun after it that are of no one case. */
  apart: RegExp;
  placePrepositions: ReadonlySet<string>;
  eventWords: WordTable;
  eventNames: WordTable;
  workWords: WordTable;
  triggerWords: WordTable;
  groupWords: WordTable;
  notNames: ReadonlySet<string>;
  /** Those of them that open sentences and are nobody's forename. */
  adverbWords: ReadonlySet<string>;
  /** Folded degrees and seats, which name nobody. */
  noNames: ReadonlySet<string>;
  calendarNames: ReadonlySet<string>;
  /** Ends of common nouns where nouns have capitals. */
  commonEnds: readonly string[];
  soleBodies: WordTable;
  stem: Stemmer;
  phrases: Phrases;
  /** Folded names of unions of states that the platform knows. */
  unions: ReadonlySet<string>;
  /** What is written on to a name by an apostrophe: a possessive, Turkish case endings. */
  possessive: RegExp;
  bodyEndings: readonly string[];
  placeEnds: readonly string[];
  /** Case endings, longest first. */
  caseEndings: readonly string[];
  /** Word for a people or its ways -> region code. */
  peopleWords: { has(word: string): boolean; get(word: string): string | undefined };
  /** The same words as they stand, and what stands before those of them that name a land, too. */
  peoples: ReadonlySet<string>;
  quantities: ReadonlySet<string>;
  /** Folded name of a country -> region code. */
  countries: { get(word: string): string | undefined };
  regionNames: Regions;
  /** What only scripts without capitals need. */
  titlesBehind: readonly string[];
  titlesAfterSet: ReadonlySet<string>;
  surnameSet: ReadonlySet<string>;
  soundCharacters: ReadonlySet<string>;
  sayVerbList: readonly string[];
  titleList: readonly string[];
  clauseOpenerList: readonly string[];
  organizationList: readonly string[];
  soleNames: KnownNames;
  prefixWords: ReadonlySet<string>;
  particleList: readonly string[];
  particlesBehind: ReadonlySet<string>;
  writtenArticles: readonly string[];
  /** Words whose full stop ends no sentence. */
  abbreviations: ReadonlySet<string>;
};

const englishEnding = /(?:['’ʼ]s|(?<=s)['’])$/iu;
const turkishEnding = /['’]\p{L}+$/u;

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
  const lower = (word: string) => {
    const folded = locale ? word.toLocaleLowerCase(locale) : word.toLowerCase();
    return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
  };
  const set = (words: string | undefined) => new Set(listOf(words));
  const hashes = (words: string | undefined) => new Set(listOf(words).map((word) => hashLower(word)));
  const stem = stemmerOf(listOf(rules.wordEndings ?? rules.inflections));
  const regions = regionsOf(tag, lower, rules.regions, rules.placeNames ?? [], stem);
  const soles = listOf(rules.soleOrganizations).map((name) => name.replaceAll('_', ' '));
  const table = (words: string | undefined) => tableOf(words, stem);
  const comparable = (words = '') => table(`${words} ${unmarked(words)}`);
  return {
    tag,
    nameRules: rules,
    lower,
    stop: new Set(language.stopWords),
    addressWords: set(rules.honorifics),
    officeWords: table(rules.titles),
    modifierWords: table(rules.titleModifiers),
    articleWords: set(rules.articles),
    elisions: set(rules.elisions),
    particleWords: set(rules.particles),
    joinerWords: set(rules.joiners),
    conjunctionWords: set(rules.conjunctions),
    openerWords: table(rules.clauseOpeners),
    sayingWords: table(rules.sayVerbs),
    bodyWords: comparable(`${rules.organizations ?? ''} ${rules.soleOrganizations ?? ''}`),
    placeSorts: comparable(rules.places),
    placesFirst: hashes(rules.placesFirst),
    placesLast: hashes(rules.placesLast),
    townWords: set(rules.townOffices),
    governing: table(rules.governments),
    inWords: set(rules.governedIn),
    bodiesLast: set(rules.organizationsLast),
    sortWords: set(rules.sorts),
    headWords: set(rules.adjectiveHeads),
    adjectiveEnds: listOf(rules.adjectiveEndings),
    apart: new RegExp(rules.adjectivesApart ?? '^$', 'u'),
    placePrepositions: set(rules.placePrepositions),
    eventWords: table(`${rules.events ?? ''} ${rules.soleEvents ?? ''}`),
    eventNames: table(rules.soleEvents),
    workWords: table(rules.works),
    triggerWords: table(rules.workTriggers),
    groupWords: comparable(rules.groups),
    notNames: set(`${rules.notNames ?? ''} ${rules.openers ?? ''}`),
    adverbWords: set(rules.openers),
    noNames: set(rules.credentials),
    calendarNames: calendarWords(language),
    commonEnds: listOf(rules.commonEndings),
    soleBodies: comparable(soles.join(' ')),
    bodyEndings: listOf(rules.organizationEndings),
    placeEnds: listOf(rules.placeEndings),
    caseEndings: listOf(rules.inflections),
    peopleWords: mapOf(demonymsOf(rules), stem),
    peoples: set(Object.values(rules.demonyms ?? {}).join(' ')),
    quantities: set(rules.quantities),
    titlesBehind: longestFirst(rules.titlesAfter),
    titlesAfterSet: set(rules.titlesAfter),
    surnameSet: set(rules.surnames),
    soundCharacters: new Set(rules.transliteration ?? ''),
    sayVerbList: listOf(rules.sayVerbs),
    titleList: longestFirst(`${rules.titles ?? ''} ${rules.honorifics ?? ''}`),
    clauseOpenerList: longestFirst(rules.clauseOpeners),
    organizationList: longestFirst(rules.organizations),
    soleNames: orderNames([...soles, ...regions.unions]),
    prefixWords: set(rules.prefixes),
    particleList: longestFirst(rules.particlesAfter),
    particlesBehind: set(rules.particlesAfter),
    writtenArticles: listOf(rules.articlePrefixes),
    unions: new Set(regions.unions),
    stem: stem ?? ((word) => word),
    phrases: phrasesOf([...regions.names, ...regions.unions, ...soles], stem ?? ((word) => word)),
    countries: mapOf(regions.countries, stem),
    possessive: tag === 'tr' ? turkishEnding : englishEnding,
    regionNames: regions,
    abbreviations: set(`${rules.honorifics ?? ''} ${rules.titles ?? ''}`),
  };
}

function demonymsOf(rules: NameRules): Map<string, string> {
  const found = new Map<string, string>();
  for (const [region, words] of Object.entries(rules.demonyms ?? {}))
    for (const word of listOf(`${words} ${unmarked(words)}`)) found.set(word, region);
  return found;
}

const longestFirst = (words: string | undefined): string[] =>
  listOf(words).sort((a, b) => b.length - a.length);
