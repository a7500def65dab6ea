import { hashFolded, join, mix } from '../tokens/hash.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';
import { type Fingerprints, findRow, readFingerprints } from './fingerprints.ts';
import { entryKinds } from './marks.ts';
import { LONGEST_ENDING, SHORTEST_STEM, STEM } from './stems.ts';

export { Mark } from './marks.ts';

/** One packed list of names: hashes of folded token sequences, and for each the set of its {@link entryKinds}. */
export type NameList = {
  entries: Fingerprints;
  kinds: Uint8Array;
  /** Whether single words are listed by their stem as well, for a language that inflects names. */
  stems: boolean;
};

/** The name lists that a language uses, the common one first. */
export type Gazetteer = { lists: readonly NameList[] };

/** Names longer than this many tokens are not listed. */
export const LONGEST_NAME = 5;

/** Reads a name list from the sections of a generated file; `undefined` where it has none or a broken one. */
export function readNameList(sections: ReadonlyMap<string, Uint8Array>): NameList | undefined {
  const counts = sections.get('gcnt');
  const low = sections.get('glow');
  const kinds = sections.get('gknd');
  if (!counts || !low || !kinds || kinds.length !== low.length) return undefined;
  const entries = readFingerprints(counts, low);
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

/** The kinds of an inflected name whose stem is listed: of the longest such stem; 0 if there is none. */
function kindsOfStem(stemmed: readonly NameList[], text: string, start: number, end: number): number {
  if (stemmed.length === 0) return 0;
  for (let cut = 0; cut <= LONGEST_ENDING && end - cut - start >= SHORTEST_STEM; cut++) {
    const kinds = kindsIn(stemmed, hashFolded(text, start, end - cut) ^ STEM);
    if (kinds !== 0) return kinds;
  }
  return 0;
}

/** Letters that a foreign body's name has at least before a case ending. */
const SHORTEST_FOREIGN = 6;

const ORGANIZATION = 1 << entryKinds.findIndex(({ name }) => name === 'organization');

/** Whether an inflecting language has put a case ending on the listed name of a foreign body: "Facebooku", "Twitterze". */
function kindsWithoutEnding(lists: readonly NameList[], text: string, start: number, end: number): number {
  for (let cut = 1; cut <= LONGEST_ENDING && end - cut - start >= SHORTEST_FOREIGN; cut++)
    if ((kindsIn(lists, hashFolded(text, start, end - cut)) & ORGANIZATION) !== 0) return ORGANIZATION;
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

/** Kinds of which some names of several words end with a word in lower case ("Parlement européen"). */
const ENDING_LOWER = entryKinds.reduce(
  (bits, { name }, k) => (name === 'organization' ? bits | (1 << k) : bits),
  0,
);

/**
 * The kinds of a name of several words, by the form of its last one. That places end with a capital spares most of
 * the chance agreements of fingerprints: one in a few hundred runs of words.
 */
function kindsEndingWith(form: number, gazetteer: Gazetteer, hash: number): number {
  if (form === Form.symbol) return 0;
  return kindsOfHash(gazetteer, hash) & (form === Form.lowercase || form === Form.number ? ENDING_LOWER : -1);
}

/** Whether a name may start with this token. */
const mayStart = (form: number, anyCase: boolean): boolean =>
  form !== Form.symbol && form !== Form.number && (anyCase || form !== Form.lowercase);

/**
 * Adds to `marks` what the lists say of each token: the longest listed name from every capitalised token (from
 * every word where `anyCase`), and the kinds of its single words.
 */
export function markNames(
  gazetteer: Gazetteer,
  text: string,
  tokens: Tokens,
  marks: Int32Array,
  anyCase = false,
): void {
  const { count, folded, form, gap } = tokens;
  const stemmed = gazetteer.lists.filter((list) => list.stems);
  let busyUntil = -1;
  for (let i = 0; i < count; i++) {
    if (!mayStart(form[i]!, anyCase)) continue;
    let hash = folded[i]!;
    let single = kindsOfHash(gazetteer, hash);
    if (single === 0 && stemmed.length > 0)
      single =
        kindsOfStem(stemmed, text, tokens.start[i]!, tokens.end[i]!) ||
        kindsWithoutEnding(gazetteer.lists, text, tokens.start[i]!, tokens.end[i]!);
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
