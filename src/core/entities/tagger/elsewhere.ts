import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';

/** What the places where a word stands with a capital tell of its kind, as bits over the whole text. */
export enum Seen {
  afterTitle = 1 << 0,
  afterForename = 1 << 1,
  beforeSayVerb = 1 << 2,
  afterPlacePreposition = 1 << 3,
  withOrganizationWord = 1 << 4,
  /** In a run of capitalised words: first, or last of several. */
  first = 1 << 5,
  last = 1 << 6,
  afterArticle = 1 << 7,
  withPlaceWord = 1 << 8,
}

/** How many bits {@link Seen} has. */
export const SEEN_BITS = 9;

/** The columns of a context that this reads. */
type Columns = {
  tokens: Tokens;
  marks: Int32Array;
  runStart: Int32Array;
  runEnd: Int32Array;
  words: { id: Int32Array; count: number };
};

/** What stands before a run of capitalised words and after it. */
function beside({ tokens, marks }: Columns, start: number, end: number): number {
  const { gap, count } = tokens;
  let bits = 0;
  const before = start > 0 && gap[start] !== Gap.newline ? marks[start - 1]! : 0;
  const after = end + 1 < count && gap[end + 1] !== Gap.newline ? marks[end + 1]! : 0;
  if (before & (Mark.title | Mark.honorific)) bits |= Seen.afterTitle;
  if (before & Mark.placePreposition) bits |= Seen.afterPlacePreposition;
  if (before & Mark.article) bits |= Seen.afterArticle;
  if (after & Mark.sayVerb) bits |= Seen.beforeSayVerb;
  return bits;
}

/** What the i-th token's place in its run of capitalised words tells. */
function inRun({ tokens, marks }: Columns, i: number, start: number, end: number): number {
  let bits = 0;
  if (start === end) return bits;
  if (i === start) bits |= Seen.first;
  if (i === end) bits |= Seen.last;
  if (i > start && (marks[i - 1]! & Mark.forename || tokens.form[i - 1] === Form.upper))
    bits |= Seen.afterForename;
  if (i > start && marks[i - 1]! & (Mark.title | Mark.honorific)) bits |= Seen.afterTitle;
  if (i < end && marks[end]! & Mark.organizationWord) bits |= Seen.withOrganizationWord;
  if (i < end && marks[end]! & Mark.placeWord) bits |= Seen.withPlaceWord;
  return bits;
}

/** The bits of {@link Seen} by word number. Linear in the text. */
export function seenElsewhere(columns: Columns): Int32Array {
  const { tokens, runStart, runEnd, words } = columns;
  const seen = new Int32Array(words.count);
  for (let i = 0; i < tokens.count; i++) {
    const start = runStart[i]!;
    if (start < 0) continue;
    const end = runEnd[i]!;
    const around = i === start || i === end ? beside(columns, start, end) : 0;
    seen[words.id[i]!]! |= around | inRun(columns, i, start, end);
  }
  return seen;
}
