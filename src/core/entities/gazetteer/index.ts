import { hashFolded, join, mix } from '../tokens/hash.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';
import { type Fingerprints, findRow, readFingerprints } from './fingerprints.ts';
import { EntryBit, entryKinds } from './marks.ts';
import { LONGEST_ENDING, SHORTEST_STEM, STEM } from './stems.ts';

export { Mark } from './marks.ts';

/** One packed list of names: hashes of folded token sequences, and for each the set of its {@link entryKinds}. */
export type NameList = {
  entries: Fingerprints;
  kinds: Uint8Array;
  /** Whether single words are listed by their stem as well, for a language that inflects names. */
  stems: boolean;
};

/** The name lists that a language uses, the common one first, and the list of the names whose kind is known. */
export type Gazetteer = { lists: readonly NameList[]; known?: NameList | undefined };

/** Names longer than this many tokens are not listed. */
export const LONGEST_NAME = 5;

/**
 * Reads a name list from the sections of a generated file whose names begin with `prefix`; `undefined` where it has none
 * or a broken one.
 */
export function readNameList(sections: ReadonlyMap<string, Uint8Array>, prefix = 'g'): NameList | undefined {
  const counts = sections.get(`${prefix}cnt`);
  const low = sections.get(`${prefix}low`);
  const kinds = sections.get(`${prefix}knd`);
  if (!counts || !low || !kinds || kinds.length !== low.length) return undefined;
  const entries = readFingerprints(counts, low, sections.get(`${prefix}mor`));
  return entries && { entries, kinds, stems: sections.has('gstm') };
}

/** The kinds of a name (bits by the order of {@link entryKinds}) from the joined folded hashes of its tokens; 0 if unlisted. */
export function kindsOfHash(gazetteer: Gazetteer, hash: number): number {
  return kindsIn(gazetteer.lists, hash);
}

function kindsIn(lists: readonly NameList[], hash: number): number {
  const mixed = mix(hash);
  let kinds = 0;
  for (const list of lists) {
    const row = findRow(list.entries, mixed);
    if (row >= 0) kinds |= list.kinds[row]!;
  }
  return kinds;
}

/** Letters that a foreign body's name has at least before a case ending. */
const SHORTEST_FOREIGN = 6;

/** The parts of a gazetteer in which an inflected word is looked for, and the language's case endings. */
type Inflected = { lists: readonly NameList[]; stemmed: readonly NameList[]; endings: readonly string[] };

/**
 * The kinds of an inflected name: of the longest listed stem, or of a foreign body that is listed without one of the
 * language's case endings ("Facebooku"; other letters make another word of it: "Amazonka"); 0 if there is neither.
 */
function kindsInflected(by: Inflected, text: string, start: number, end: number): number {
  for (let cut = end; cut >= end - LONGEST_ENDING && cut - start >= SHORTEST_STEM; cut--) {
    const hash = hashFolded(text, start, cut);
    const kinds = kindsIn(by.stemmed, hash ^ STEM);
    if (kinds !== 0) return kinds;
    if (cut - start < SHORTEST_FOREIGN || (kindsIn(by.lists, hash) & EntryBit.organization) === 0) continue;
    if (by.endings.includes(text.slice(cut, end))) return EntryBit.organization;
  }
  return 0;
}

/** Marks the tokens of one listed name. */
function markName(marks: Int32Array, from: number, to: number, kinds: number): void {
  for (let k = 0; k < entryKinds.length; k++) {
    if (((kinds >> k) & 1) === 0) continue;
    const kind = entryKinds[k]!;
    if (from === to) marks[from]! |= kind.whole;
    else {
      marks[from]! |= kind.first;
      for (let i = from + 1; i <= to; i++) marks[i]! |= kind.later;
    }
  }
}

/** Signs that stand inside listed names. */
const INSIDE = "-–'’.&/";

/**
 * The kinds of a name of several words, by the form of its last one: of organisations some end with a word in lower case
 * ("Parlement européen"). That places end with a capital spares most of
 * the chance agreements of fingerprints: one in a few hundred runs of words.
 */
function kindsEndingWith(form: number, gazetteer: Gazetteer, hash: number): number {
  if (form === Form.symbol) return 0;
  return (
    kindsOfHash(gazetteer, hash) &
    (form === Form.lowercase || form === Form.number ? EntryBit.organization : -1)
  );
}

/** Whether a name may start with this token. */
const mayStart = (form: number): boolean =>
  form !== Form.symbol && form !== Form.number && form !== Form.lowercase;

/**
 * Adds to `marks` what the lists say of each token: the longest listed name from every capitalised token, and
 * the kinds of its single words, with one of the language's case `endings` or without.
 */
export function markNames(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  marks: Int32Array,
  endings: readonly string[] = [],
): void {
  const { count, folded, form, gap } = tokens;
  const { lists } = gazetteer;
  const by = { lists, stemmed: lists.filter((list) => list.stems), endings };
  let busyUntil = -1;
  for (let i = 0; i < count; i++) {
    if (!mayStart(form[i]!)) continue;
    let hash = folded[i]!;
    let single = kindsOfHash(gazetteer, hash);
    if (single === 0 && by.stemmed.length > 0)
      single = kindsInflected(by, text, tokens.start[i]!, tokens.end[i]!);
    let longest = i;
    let kinds = 0;
    for (let j = i + 1; j < count && j < i + LONGEST_NAME && gap[j] !== Gap.newline; j++) {
      if (form[j] === Form.symbol && !INSIDE.includes(text[tokens.start[j]!]!)) break;
      hash = join(hash, folded[j]!);
      const found = kindsEndingWith(form[j]!, gazetteer, hash);
      if (found !== 0) {
        longest = j;
        kinds = found;
      }
    }
    if (longest > i && i > busyUntil) {
      markName(marks, i, longest, kinds);
      busyUntil = longest;
    }
    if (single !== 0) markName(marks, i, i, single);
  }
}
