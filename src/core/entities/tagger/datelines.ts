import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { favourName } from './known.ts';
import { TagKind } from './labels.ts';

/** Places of longer names are seldom written in capitals in front of a report. */
const LONGEST = 5;

/** What standing by itself in front of a report is worth, in steps of the model. */
const DATELINE = 160;

/** What stands in capitals in front of a text as well, and is no place. */
const NO_PLACE = Mark.stopWord | Mark.organization | Mark.forename;

const PLACES = Mark.place | Mark.largePlace | Mark.placeBegin | Mark.placeInside | Mark.placeWord;

/** Whether the token may be part of a place in capitals: "BAD NEUSTADT", "RHEIN-WALD-KREIS". */
const isLoud = (text: string, { tokens, marks }: Context, i: number): boolean =>
  tokens.form[i] === Form.upper
    ? (marks[i]! & NO_PLACE) === 0
    : tokens.form[i] === Form.symbol && text[tokens.start[i]!] === '-';

/** Whether the token is listed as a place or, where the language's common nouns are `known`, is none of them ("SPORT"). */
const isTelling = ({ tokens, marks }: Context, i: number, known: boolean): boolean =>
  tokens.form[i] === Form.upper &&
  ((marks[i]! & PLACES) !== 0 || (known && (marks[i]! & Mark.notName) === 0));

/** Whether the tokens `[first, last]` are a place in capitals. */
function isPlace(text: string, context: Context, first: number, last: number, known: boolean): boolean {
  let telling = false;
  for (let i = first; i <= last; i++) {
    if (!isLoud(text, context, i)) return false;
    telling ||= isTelling(context, i, known);
  }
  return telling;
}

/**
 * Adds to the scores that a line of nothing but words in capitals and a full stop is the place that a report comes
 * from: "BAD NEUSTADT. Der Rat hat …". `known`: most common nouns of the language are marked as no names.
 */
export function favourDatelines(text: string, context: Context, scores: Int32Array, known: boolean): void {
  const { form, gap, start, count } = context.tokens;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && gap[i] !== Gap.newline) continue;
    const last = i - 2;
    const ends = last >= from && form[i - 1] === Form.symbol && text[start[i - 1]!] === '.';
    if (ends && last - from < LONGEST && isPlace(text, context, from, last, known))
      favourName(scores, from, last, TagKind.place, DATELINE);
    from = i;
  }
}
