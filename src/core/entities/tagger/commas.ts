import { Mark } from '../gazetteer/marks.ts';
import { isCapital } from './case.ts';
import type { Context } from './context.ts';
import { LABELS, labelOf, Part, TagKind } from './labels.ts';

/** Takes a label out of the choice or leaves no other, in steps of the model. */
const BARRED = 1_000;

/** Kinds whose names have no comma in them. */
const WITHOUT = [TagKind.person, TagKind.group];
const COMMA = 0x2c;

/** Whether the name that ends at `last` says of what somebody holds an office: "minister of | Transport". */
function isField({ marks, runStart }: Context, last: number): boolean {
  const first = runStart[last] ?? -1;
  const named = marks[last]! & (Mark.forename | Mark.surname);
  return (
    first > 1 && named === 0 && !!(marks[first - 1]! & Mark.joiner) && !!(marks[first - 2]! & Mark.title)
  );
}

/**
 * Takes from the scores that a comma is inside the name of a person or a group, and that the field of an office is one
 * where its holder follows after a comma.
 */
export function barCommas(text: string, context: Context, scores: Int32Array): void {
  const { tokens, busy } = context;
  for (let i = 1; i < tokens.count; i++) {
    if (busy[i] === 0 || text.charCodeAt(tokens.start[i]!) !== COMMA) continue;
    bar(scores, i, Part.inside);
    if (!isCapital(tokens.form[i + 1] ?? 0) || !isField(context, i - 1)) continue;
    scores[i * LABELS]! += BARRED;
    bar(scores, i - 1, Part.last);
    bar(scores, i - 1, Part.unit);
  }
}

function bar(scores: Int32Array, i: number, part: number): void {
  for (const kind of WITHOUT) scores[i * LABELS + labelOf(kind, part)]! -= BARRED;
}
