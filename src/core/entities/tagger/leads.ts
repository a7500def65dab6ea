import { Mark } from '../gazetteer/marks.ts';
import type { Context } from './context.ts';
import { kindOf, labelOf, Part, partOf, tagKinds } from './labels.ts';

const PERSON = tagKinds.indexOf('person');
const ORGANIZATION = tagKinds.indexOf('organization');
const PLACE = tagKinds.indexOf('place');

const OF_PEOPLE = Mark.forename | Mark.surname;
const COUNTRY = Mark.country | Mark.largePlace;

/** Labels the tokens `[first, last]` as one name. */
function relabel(labels: Uint8Array, first: number, last: number, kind: number): void {
  labels.fill(labelOf(kind, Part.inside), first, last + 1);
  labels[first] = labelOf(kind, first === last ? Part.unit : Part.begin);
  if (last > first) labels[last] = labelOf(kind, Part.last);
}

/** Parts the name of the tokens `[first, last]` where two were taken for one, and leaves out an office before it. */
function part({ marks }: Context, labels: Uint8Array, first: number, last: number, kind: number): void {
  const lead = marks[first]!;
  if ((lead & OF_PEOPLE) !== 0) return;
  if ((lead & (Mark.title | Mark.honorific)) !== 0) {
    labels[first] = 0;
    relabel(labels, first + 1, last, kind);
  } else if (kind === PERSON && last - first > 1 && (lead & (COUNTRY | Mark.organization)) !== 0) {
    relabel(labels, first, first, lead & Mark.organization ? ORGANIZATION : PLACE);
    relabel(labels, first + 1, last, PERSON);
  } else if (kind !== ORGANIZATION && (lead & Mark.organizationWord) !== 0)
    relabel(labels, first, last, ORGANIZATION);
}

/**
 * Parts what an inflecting language writes one after the other, with neither comma nor preposition: "президент Польши
 * Анна Ветрова", "Rektor Anna Lis"; what a head word opens is a body's name. Changes `labels`.
 */
export function partLeads(context: Context, labels: Uint8Array): void {
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    const at = partOf(labels[i]!);
    if (at === Part.begin) first = i;
    else if (at === Part.last) part(context, labels, first, i, kindOf(labels[i]!));
  }
}
