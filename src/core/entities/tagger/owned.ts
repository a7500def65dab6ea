import { Mark } from '../gazetteer/marks.ts';
import { Form, Gap } from '../tokens/index.ts';
import type { Context } from './context.ts';
import { goesOn, kindOf, labelName, labelOf, Part, TagKind } from './labels.ts';

/** Words between an organisation's name and what it is of: "de la". */
const MOST_BETWEEN = 2;

/** What stands between the two. */
const OF = Mark.joiner | Mark.article;

/** Whether a person's name begins here: by a forename that is no place's ("Valencia"), or before a "von". */
const opensPerson = (marks: Int32Array, i: number): boolean =>
  (marks[i]! & (Mark.forename | Mark.largePlace)) === Mark.forename ||
  (marks[i + 1]! & (Mark.particle | OF)) === Mark.particle;

const INSIDE = labelOf(TagKind.organization, Part.inside);

/** Cuts the person who leads an organisation off its name: "Liga Verde | de Ana Morel". Changes `labels`. */
function cutLeader({ marks }: Context, labels: Uint8Array, i: number): void {
  const isJoined = labels[i] === INSIDE && labels[i - 1] === INSIDE && marks[i - 1]! & OF;
  if (!isJoined || !opensPerson(marks, i)) return;
  let last = i;
  while (goesOn(labels[last + 1]!)) last++;
  // The word before the "of" is the last of the name, or all of it.
  labels[i - 2]! += labels[i - 2] === INSIDE ? Part.last - Part.inside : Part.unit;
  labels[i - 1] = 0;
  labelName(labels, i, last, TagKind.person);
}

/**
 * Makes what an organisation is of a part of its name, where a language names it so: "Ayuntamiento de Casares",
 * "Orquesta Sinfónica de Lirio"; but not the person who leads it. Changes `labels`.
 */
export function joinOwned(context: Context, labels: Uint8Array): void {
  const { tokens, marks } = context;
  const { form, gap } = tokens;
  for (let i = 2; i < labels.length; i++) {
    cutLeader(context, labels, i);
    let first = i;
    if (labels[i] === 0 || goesOn(labels[i]!)) continue;
    while (
      gap[first] === Gap.space &&
      (first === i || (form[first] === Form.lowercase && marks[first]! & OF))
    )
      first--;
    const between = i - first - 1;
    if (between === 0 || between > MOST_BETWEEN || kindOf(labels[first]!) !== TagKind.organization) continue;
    while (goesOn(labels[first]!)) first--;
    if ((marks[first]! & Mark.organizationWord) === 0) continue;
    let last = i;
    while (goesOn(labels[last + 1]!)) last++;
    // A single word may be a town's that nobody listed.
    if (last > i && (kindOf(labels[i]!) === TagKind.person || opensPerson(marks, i)))
      labelName(labels, i, last, TagKind.person);
    else labelName(labels, first, last, TagKind.organization);
  }
}
