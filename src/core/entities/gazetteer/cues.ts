import type { Language } from '../../language.ts';
import type { NameRules } from '../rules.ts';
import { mix } from '../tokens/hash.ts';
import { type Tokens, tokenize } from '../tokens/index.ts';
import { Mark } from './marks.ts';

/** Words with a meaning for names, by folded hash (open addressing; an empty slot has no marks). */
type Cues = { keys: Int32Array; marks: Int32Array };

/** Which mark the words of each table of the name rules give. */
const TABLES: readonly [keyof NameRules, number][] = [
  ['honorifics', Mark.honorific],
  ['titles', Mark.title],
  ['organizations', Mark.organizationWord],
  ['places', Mark.placeWord],
  ['events', Mark.eventWord],
  ['works', Mark.workWord],
  ['workTriggers', Mark.workWord],
  ['sayVerbs', Mark.sayVerb],
  ['placePrepositions', Mark.placePreposition],
  ['groups', Mark.demonym],
  ['particles', Mark.particle],
  ['joiners', Mark.joiner],
  ['articles', Mark.article],
  ['notNames', Mark.notName],
];

function wordsOf(language: Language): [string, number][] {
  const words: [string, number][] = [];
  const rules = language.names ?? {};
  for (const [table, mark] of TABLES) {
    const value = rules[table];
    if (typeof value === 'string') words.push([value, mark]);
  }
  for (const people of Object.values(rules.demonyms ?? {})) words.push([people, Mark.demonym]);
  for (const name of rules.placeNames ?? []) words.push([name.replace(/=.*/, ''), Mark.largePlace]);
  for (const word of language.stopWords ?? []) words.push([word, Mark.stopWord]);
  return words;
}

function compile(language: Language): Cues {
  const entries: [number, number][] = [];
  for (const [text, mark] of wordsOf(language)) {
    const tokens = tokenize(text);
    if (mark === Mark.largePlace && tokens.count > 1) continue;
    for (let i = 0; i < tokens.count; i++) entries.push([tokens.folded[i]!, mark]);
  }
  let size = 64;
  while (size < entries.length * 3) size *= 2;
  const cues = { keys: new Int32Array(size), marks: new Int32Array(size) };
  for (const [key, mark] of entries) {
    const at = slotOf(cues, key);
    cues.keys[at] = key;
    cues.marks[at]! |= mark;
  }
  return cues;
}

function slotOf(cues: Cues, key: number): number {
  const mask = cues.keys.length - 1;
  let slot = mix(key) & mask;
  while (cues.marks[slot] !== 0 && cues.keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

const compiled = new WeakMap<Language, Cues>();

/** Adds to `marks` what the language's word tables say of each token. */
export function markCues(language: Language, tokens: Tokens, marks: Int32Array): void {
  let cues = compiled.get(language);
  if (!cues) {
    cues = compile(language);
    compiled.set(language, cues);
  }
  for (let i = 0; i < tokens.count; i++) marks[i]! |= cues.marks[slotOf(cues, tokens.folded[i]!)]!;
}
