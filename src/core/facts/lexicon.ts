import type { Language } from '../language.ts';
import { localeOf } from '../locale/index.ts';
import { partOf } from './compound.ts';
import { addWord, type Lexicon, reachOf, roles } from './entry.ts';
import { addLocale, addSigns } from './locale.ts';
import { markOpeners } from './opens.ts';
import type { FactRules } from './rules.ts';
import { addTables } from './tables.ts';

export type { Entry, Lexicon, Sex, TimeUnit } from './entry.ts';

const made = new WeakMap<Language, Lexicon>();
const listOf = (table: string | undefined): string[] => table?.split(/\s+/).filter(Boolean) ?? [];

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  let known = made.get(language);
  if (!known) {
    known = build(language);
    made.set(language, known);
  }
  return known;
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
    stemReach: new Map(),
    numberReach: new Map(),
    heads: new Map(),
    stop: new Set(language.stopWords),
    sexes: new Map([
      ...listOf(rules.female).map((word) => [word.replaceAll('_', ' '), 'f'] as const),
      ...listOf(rules.male).map((word) => [word.replaceAll('_', ' '), 'm'] as const),
    ]),
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
  const words = localeOf(language);
  if (words) addLocale(lexicon, words);
  addSigns(lexicon);
  addWeekdayTimes(lexicon);
  markOpeners(lexicon);
  lexicon.stemReach = reachOf(lexicon.stems.keys());
  const parts = [...lexicon.words].filter(([, entry]) => partOf(entry) !== undefined);
  if (rules.numberInfix !== undefined) lexicon.numberReach = reachOf(parts.map(([word]) => word));
  return lexicon;
}

/** "Montagmorgen": each weekday with each time of day written on to it. */
function addWeekdayTimes(lexicon: Lexicon): void {
  const ends = listOf(lexicon.rules.weekdayEnds);
  const weekdays =
    ends.length === 0
      ? []
      : [...lexicon.words].filter(
          ([word, { weekday, short }]) => weekday !== undefined && !short && word.length > 3,
        );
  for (const [word, { weekday }] of weekdays)
    for (const end of ends) addWord(lexicon, word + end, { weekday: weekday! });
}

function addRules(lexicon: Lexicon, rules: FactRules): void {
  addTables(rules, (word, meaning) => addWord(lexicon, word, meaning));
  for (const name of listOf(rules.dayNames)) addWord(lexicon, name, {});
  for (const role of roles) for (const word of listOf(rules[role])) addWord(lexicon, word, { [role]: true });
}
