import { Mark } from '../gazetteer/marks.ts';
import { isCapital } from './case.ts';
import type { Context } from './context.ts';
import { kindOf, LABELS, labelOf, Part, TagKind } from './labels.ts';

/** Outside, and each of the five kinds. */
const COLUMNS = 6;

/** The column of people. */
const PERSON = 1 + TagKind.person;

/** What it is worth, in steps of the model, when all other namings of a word in the text have one kind. */
const AGREEMENT = 70;

const isAlone = ({ runStart, runEnd }: Context, i: number): boolean =>
  runStart[i]! >= 0 && runStart[i] === runEnd[i];

/** Whether the token tells the kind of its word: it stands alone, or in the name of a person, called by one part of it later. */
const isCounted = (context: Context, labels: Uint8Array, i: number): boolean =>
  isCapital(context.tokens.form[i]!) && (kindOf(labels[i]!) + 1 === PERSON || isAlone(context, i));

/** How often each word stands for each kind in the first labelling. */
function countKinds(context: Context, labels: Uint8Array): Int32Array {
  const { tokens, words } = context;
  const counts = new Int32Array(words.count * COLUMNS);
  for (let i = 0; i < tokens.count; i++)
    if (isCounted(context, labels, i)) counts[words.id[i]! * COLUMNS + kindOf(labels[i]!) + 1]!++;
  return counts;
}

/** Adds to the scores of a token that it is of a kind (0: outside). */
function favourKind(scores: Int32Array, i: number, column: number, gain: number): void {
  if (column === 0) scores[i * LABELS]! += gain;
  else
    for (let part = Part.begin; part <= Part.unit; part++)
      scores[i * LABELS + labelOf(column - 1, part)]! += gain;
}

/** What the other namings of a word in the text say: how many there are, and of which kind each. */
type Others = { counts: Int32Array; row: number; own: number; all: number };

function othersOf(context: Context, labels: Uint8Array, counts: Int32Array, i: number): Others {
  const row = context.words.id[i]! * COLUMNS;
  const column = kindOf(labels[i]!) + 1;
  const own = isCounted(context, labels, i) ? column : -1;
  let all = own < 0 ? 0 : -1;
  for (let k = 0; k < COLUMNS; k++) all += counts[row + k]!;
  return { counts, row, own, all };
}

const countOf = ({ counts, row, own }: Others, column: number): number =>
  counts[row + column]! - (column === own ? 1 : 0);

/** The last word of a longer name that stands mostly for a person elsewhere: "Lind", and so "Vera Lind". */
function favourPerson(scores: Int32Array, i: number, others: Others): boolean {
  const count = countOf(others, PERSON);
  if (count * 2 <= others.all) return false;
  favourKind(scores, i, PERSON, Math.round((AGREEMENT * count) / (others.all + 1)));
  return true;
}

/** Marks of words that make a name of two words another thing than a person's: "Kennedy Center". */
const OTHER =
  Mark.organizationWord | Mark.placeWord | Mark.eventWord | Mark.workWord | Mark.organizationInside;

/** Whether the token is a forename before one other word: "Lillian Kagwa", who is "Lillian" elsewhere. */
const isForename = ({ marks, runStart, runEnd }: Context, i: number): boolean =>
  runStart[i] === i &&
  runEnd[i] === i + 1 &&
  (marks[i]! & Mark.forename) !== 0 &&
  (marks[i + 1]! & OTHER) === 0;

/** A word that stands alone is of the kinds that it has elsewhere. */
function favourSame(scores: Int32Array, i: number, others: Others): boolean {
  if (others.all < 1) return false;
  for (let column = 0; column < COLUMNS; column++) {
    const count = countOf(others, column);
    if (count > 0) favourKind(scores, i, column, Math.round((AGREEMENT * count) / (others.all + 1)));
  }
  return true;
}

/**
 * Adds to the scores what the rest of the text says of each word that stands alone or ends a name (one name in one
 * article mostly has one kind; Krishnan & Manning 2006); returns 1 for the tokens whose scores changed, `undefined`
 * where none did.
 */
export function agree(context: Context, labels: Uint8Array, scores: Int32Array): Uint8Array | undefined {
  const { tokens, runEnd } = context;
  const counts = countKinds(context, labels);
  let changed: Uint8Array | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens.form[i]!) || (runEnd[i] !== i && !isForename(context, i))) continue;
    const favour = isAlone(context, i) ? favourSame : favourPerson;
    if (!favour(scores, i, othersOf(context, labels, counts, i))) continue;
    changed ??= new Uint8Array(tokens.count);
    changed[i] = 1;
  }
  return changed;
}
