import { Mark } from '../gazetteer/marks.ts';
import type { Context } from './context.ts';
import { LABELS, labelOf, Part, tagKinds } from './labels.ts';

/** What a listed name of several words is worth to the cross-lingual tagger, in steps of the model. */
const KNOWN = 150;

const ORGANIZATION = tagKinds.indexOf('organization');

/**
 * Adds to the scores that listed organisations of several words are names as a whole: the languages that the
 * cross-lingual tagger learned from write each of their words with a capital, others do not ("Европейская комиссия").
 */
export function favourKnown({ tokens, marks }: Context, scores: Int32Array): void {
  for (let i = 0; i < tokens.count; i++) {
    if ((marks[i]! & Mark.organizationBegin) === 0 || (marks[i]! & Mark.organizationInside) !== 0) continue;
    let last = i;
    while (last + 1 < tokens.count && (marks[last + 1]! & Mark.organizationInside) !== 0) last++;
    if (last === i) continue;
    scores[i * LABELS + labelOf(ORGANIZATION, Part.begin)]! += KNOWN;
    for (let k = i + 1; k < last; k++) scores[k * LABELS + labelOf(ORGANIZATION, Part.inside)]! += KNOWN;
    scores[last * LABELS + labelOf(ORGANIZATION, Part.last)]! += KNOWN;
  }
}
