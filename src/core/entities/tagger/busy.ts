import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';
import { isCapital, LineCase } from './case.ts';

/** The columns of a context that this reads and, for `busy`, writes. */
type Columns = {
  tokens: Tokens;
  marks: Int32Array;
  lineCase: Uint8Array;
  runStart: Int32Array;
  runEnd: Int32Array;
  busy: Uint8Array;
};

/** Whether the case of the token's line tells nothing, so that every word may be part of a name. */
const isCaseless = ({ lineCase }: Columns, i: number): boolean =>
  lineCase[i] === LineCase.capitals || lineCase[i] === LineCase.none;

/** How far from a capital a token of a name may be: "Ministry of the Interior". */
const REACH = 2;

/** The same where names neither begin nor end with words in lower case, so that only what stands between capitals counts. */
const GAP = 3;

/** Whether a token without a capital may still belong to the name before it: "Schalke 04", "Min-ho", "Labour party". */
function goesOn({ tokens, marks }: Columns, i: number): boolean {
  const { form, gap } = tokens;
  if (form[i] === Form.number || gap[i] === Gap.none) return gap[i] !== Gap.newline;
  return gap[i] === Gap.space && (marks[i]! & (Mark.organizationWord | Mark.placeWord)) !== 0;
}

/** Marks what without a capital may open the name at `i`, after `last`: "van der Berg", "southern Japan", "sub-Saharan". */
function markLead({ tokens, marks, busy }: Columns, i: number, last: number): void {
  const { gap } = tokens;
  for (let p = i - 1; p > last && p >= i - REACH && gap[p + 1] !== Gap.newline; p--) {
    if ((marks[p]! & (Mark.particle | Mark.placeWord)) === 0 && gap[p + 1] !== Gap.none) return;
    busy[p] = 1;
  }
}

/** Marks the capitals and the tokens near them. */
export function markNear(context: Columns): void {
  const { tokens, busy } = context;
  let last = -REACH - 1;
  for (let i = 0; i < tokens.count; i++) {
    if (isCaseless(context, i)) busy[i] = 1;
    else if (isCapital(tokens.form[i]!)) {
      busy.fill(1, Math.max(last + 1, i - REACH, 0), i + 1);
      last = i;
    } else if (i - last <= REACH) busy[i] = 1;
  }
}

/** Marks of words that may stand in lower case between the capitals of one name. */
const BETWEEN = Mark.particle | Mark.joiner | Mark.article;

/** Marks of words that may be a name or a part of one although they are common nouns as well. */
const NAMED =
  Mark.place |
  Mark.largePlace |
  Mark.country |
  Mark.placeBegin |
  Mark.placeInside |
  Mark.forename |
  Mark.surname |
  Mark.organization |
  Mark.organizationBegin |
  Mark.organizationInside |
  Mark.organizationWord |
  Mark.placeWord |
  Mark.demonym;

/** Whether the token is a known common noun beside no other word with a capital. */
const isNounAlone = ({ tokens, marks, runStart, runEnd }: Columns, i: number): boolean =>
  runStart[i] === runEnd[i] &&
  tokens.form[i] === Form.capital &&
  (marks[i]! & (Mark.notName | Mark.stopWord)) !== 0 &&
  (marks[i]! & NAMED) === 0;

/** Whether what stands between two words with capitals may be inside a name. */
function mayJoin({ tokens, marks }: Columns, from: number, to: number, nouns: boolean): boolean {
  if (to - from > GAP) return false;
  for (let i = from; nouns && i < to; i++)
    if (tokens.form[i] === Form.lowercase && (marks[i]! & BETWEEN) === 0) return false;
  return true;
}

/**
 * Marks the capitals, what stands between two of them, and what may open and close a name with them. Where `nouns` have
 * capitals, known ones that stand alone are left out, and what is no part of names ends them.
 */
export function markBetween(context: Columns, nouns: boolean): void {
  const { tokens, busy } = context;
  const { form, gap, count } = tokens;
  let last = -GAP - 2;
  for (let i = 0; i < count; i++) {
    if (gap[i] === Gap.newline) last = -GAP - 2;
    if (isCaseless(context, i)) busy[i] = 1;
    if (!isCapital(form[i]!)) {
      if (last >= 0 && busy[i - 1] === 1 && goesOn(context, i)) busy[i] = 1;
      continue;
    }
    if (nouns && busy[i] === 0 && isNounAlone(context, i)) continue;
    if (last >= 0 && mayJoin(context, last + 1, i, nouns)) busy.fill(1, last + 1, i);
    busy[i] = 1;
    markLead(context, i, last);
    last = i;
  }
}
