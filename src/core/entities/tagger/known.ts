import { Mark } from '../gazetteer/marks.ts';
import type { Context } from './context.ts';
import { LABELS, labelOf, Part, TagKind } from './labels.ts';

/** What a listed name of several words is worth to the cross-lingual tagger, in steps of the model. */
const KNOWN = 150;

/** Adds `gain` to the scores by which the tokens `[first, last]` are one name of a kind. */
export function favourName(
  scores: Int32Array,
  first: number,
  last: number,
  kind: number,
  gain: number,
): void {
  if (first === last) {
    scores[first * LABELS + labelOf(kind, Part.unit)]! += gain;
    return;
  }
  scores[first * LABELS + labelOf(kind, Part.begin)]! += gain;
  for (let k = first + 1; k < last; k++) scores[k * LABELS + labelOf(kind, Part.inside)]! += gain;
  scores[last * LABELS + labelOf(kind, Part.last)]! += gain;
}

/**
 * Adds to the scores that listed organisations of several words are names as a whole: the languages that the
 * cross-lingual tagger learned from write each of their words with a capital, others do not ("Европейская комиссия"). Where
 * the language `inflects`, they are read to their end however far that is from a capital ("… по правам человека").
 */
export function favourKnown({ tokens, marks, busy }: Context, scores: Int32Array, inflects: boolean): void {
  for (let i = 0; i < tokens.count; i++) {
    if ((marks[i]! & Mark.organizationBegin) === 0 || (marks[i]! & Mark.organizationInside) !== 0) continue;
    let last = i;
    while (last + 1 < tokens.count && (marks[last + 1]! & Mark.organizationInside) !== 0) last++;
    if (last === i) continue;
    if (inflects) busy.fill(1, i, last + 1);
    favourName(scores, i, last, TagKind.organization, KNOWN);
  }
}
