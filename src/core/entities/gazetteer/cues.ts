import type { Language } from '../../language.ts';
import type { NameRules } from '../rules.ts';
import { hashFolded, mix } from '../tokens/hash.ts';
import { Form, type Tokens, tokenize } from '../tokens/index.ts';
import { type Fingerprints, findRow, readFingerprints } from './fingerprints.ts';
import { Mark } from './marks.ts';
import { ENDING, LONGEST_ENDING, SHORTEST_PART, SHORTEST_STEM, STEM } from './stems.ts';

/**
 * Words with a meaning for names, by folded hash. They are packed with the tagger that learned to read them, so
 * that a change of the rules' tables leaves the tagger as it was until it is trained anew.
 */
export type Cues = {
  words: Fingerprints;
  marks: Int32Array;
  /** Whether the words are listed by their stems as well. */
  stems: boolean;
  /** Whether a word that ends with a listed one is taken for it: a language of compounds. */
  compounds: boolean;
};

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
  ['openers', Mark.notName],
];

function tablesOf(language: Language): [string, number][] {
  const tables: [string, number][] = [];
  const rules = language.names ?? {};
  for (const [table, mark] of TABLES) {
    const value = rules[table];
    if (typeof value === 'string') tables.push([value, mark]);
  }
  for (const people of Object.values(rules.demonyms ?? {})) tables.push([people, Mark.demonym]);
  for (const name of rules.placeNames ?? []) tables.push([name.replace(/=.*/, ''), Mark.largePlace]);
  for (const word of language.stopWords ?? []) tables.push([word, Mark.stopWord]);
  return tables;
}

/** What the listed endings of a language of compounds say of a word: it is as good as listed itself. */
const ENDINGS = [
  ['placeEndings', Mark.place],
  ['organizationEndings', Mark.organization],
  ['commonEndings', Mark.notName],
] as const;

/** Marks that a compound has from its last part. */
const COMPOUNDED = Mark.notName | Mark.organizationWord | Mark.placeWord | Mark.title | Mark.eventWord;

/** Marks of words that a language inflects as it does names. */
const INFLECTED =
  Mark.title | Mark.organizationWord | Mark.placeWord | Mark.eventWord | Mark.workWord | Mark.demonym;

const FINAL_VOWEL = /[aeiouyäöőűąęăâîаеиіїоуыэюяёьйαεηιουωςή]/iu;

/** Where the stem of the word `text[start, end)` ends: before a final vowel. */
const stemEnd = (text: string, start: number, end: number): number =>
  end - start > SHORTEST_STEM && FINAL_VOWEL.test(text[end - 1]!) ? end - 1 : end;

/** Whether a token only joins the words of an entry: the hyphens and small words of "vice-président", "gobierno-de". */
function isJoint(text: string, { form, start, end }: Tokens, i: number, stop: ReadonlySet<string>): boolean {
  if (form[i] === Form.symbol) return true;
  const isHyphened = text[start[i]! - 1] === '-' || text[end[i]!] === '-';
  return isHyphened && stop.has(text.slice(start[i], end[i]));
}

/** The marks of the words in a language's tables, by mixed folded hash. Names of several words are left out. */
export function cuesOf(
  language: Language,
  stems = false,
  compounds = false,
  commonNouns: readonly string[] = [],
): Map<number, number> {
  const marks = new Map<number, number>();
  const stop = new Set(language.stopWords);
  for (const [text, mark] of tablesOf(language)) {
    const tokens = tokenize(text);
    if (mark === Mark.largePlace && tokens.count > 1) continue;
    for (let i = 0; i < tokens.count; i++) {
      if (isJoint(text, tokens, i, stop)) continue;
      const add = (hash: number): void => void marks.set(hash, (marks.get(hash) ?? 0) | mark);
      add(mix(tokens.folded[i]!));
      const end = stemEnd(text, tokens.start[i]!, tokens.end[i]!);
      if (stems && mark & INFLECTED) add(mix(hashFolded(text, tokens.start[i]!, end) ^ STEM));
    }
  }
  if (compounds) {
    for (const [table, mark] of ENDINGS) {
      for (const ending of (language.names?.[table] ?? '').split(/\s+/).filter(Boolean)) {
        const hash = mix(hashFolded(ending) ^ ENDING);
        marks.set(hash, (marks.get(hash) ?? 0) | mark);
      }
    }
  }
  for (const noun of commonNouns) {
    const hash = mix(hashFolded(noun));
    marks.set(hash, (marks.get(hash) ?? 0) | Mark.notName);
  }
  return marks;
}

/** Reads the packed words from the sections of a generated file; `undefined` where there are none or they are broken. */
export function readCues(sections: ReadonlyMap<string, Uint8Array>): Cues | undefined {
  const counts = sections.get('ccnt');
  const low = sections.get('clow');
  const bytes = sections.get('cmrk');
  if (!counts || !low || !bytes || bytes.length !== low.length * 4) return undefined;
  const words = readFingerprints(counts, low, sections.get('cmor'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = Int32Array.from({ length: low.length }, (_, i) => view.getInt32(i * 4, true));
  return words && { words, marks, stems: sections.has('cstm'), compounds: sections.has('ccmp') };
}

/** Names that are listed as a whole are not judged by their ends (München is no diminutive). */
const LISTED = Mark.place | Mark.largePlace | Mark.country | Mark.forename | Mark.organization;

/** Listed parts of people's names; an ending by chance makes no head word of them (Левин is no form of "левый"). */
const PERSON = Mark.forename | Mark.surname;
const HEADS = Mark.organizationWord | Mark.placeWord | Mark.title;

/** Adds to `marks`, which the name lists have filled, what the packed words say of each token. */
export function markCues(cues: Cues, text: string, tokens: Tokens, marks: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.form[i] === Form.number) continue;
    const row = findRow(cues.words, mix(tokens.folded[i]!));
    if (row >= 0) marks[i]! |= cues.marks[row]!;
    else if (cues.stems && tokens.form[i] !== Form.symbol)
      marks[i]! |=
        stemMarks(cues, text, tokens.start[i]!, tokens.end[i]!) & ~(marks[i]! & PERSON ? HEADS : 0);
    else if (cues.compounds && tokens.form[i] === Form.capital && (marks[i]! & LISTED) === 0)
      marks[i]! |= compoundMarks(cues, text, tokens.start[i]!, tokens.end[i]!);
  }
}

/** Letters that a compound has at most. */
const LONGEST_COMPOUND = 40;

/** Letters of the listed endings. */
const SHORTEST_ENDING = 2;
const LONGEST_PART = 14;

/** What the longest listed end of a compound says: that it is a common noun, or names a place or an organisation. */
function compoundMarks(cues: Cues, text: string, start: number, end: number): number {
  if (end - start > LONGEST_COMPOUND) return 0;
  for (let from = Math.max(start + 2, end - LONGEST_PART); from <= end - SHORTEST_ENDING; from++) {
    const row = findRow(cues.words, mix(hashFolded(text, from, end) ^ ENDING));
    if (row >= 0) return cues.marks[row]!;
  }
  for (let from = start + 3; from <= end - SHORTEST_PART; from++) {
    const row = findRow(cues.words, mix(hashFolded(text, from, end)));
    if (row >= 0) return cues.marks[row]! & COMPOUNDED;
  }
  return 0;
}

/** The marks of an inflected word whose stem is listed. */
function stemMarks(cues: Cues, text: string, start: number, end: number): number {
  for (let cut = 0; cut <= LONGEST_ENDING && end - cut - start >= SHORTEST_STEM; cut++) {
    const row = findRow(cues.words, mix(hashFolded(text, start, end - cut) ^ STEM));
    if (row >= 0) return cues.marks[row]!;
  }
  return 0;
}
