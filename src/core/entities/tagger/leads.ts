import { Mark } from '../gazetteer/marks.ts';
import { isTelling } from './adjectives.ts';
import type { Context } from './context.ts';
import { kindOf, labelName, Part, partOf, TagKind } from './labels.ts';

const OF_PEOPLE = Mark.forename | Mark.surname;
const COUNTRY = Mark.country | Mark.largePlace;
const OF_WORKS = Mark.workWord | Mark.eventWord;
const OF_NAMES =
  OF_PEOPLE |
  COUNTRY |
  Mark.organization |
  Mark.organizationWord |
  Mark.organizationBegin |
  Mark.place |
  Mark.placeBegin |
  Mark.placeWord;

/** "Decyzja Komisji": what has its capital only from the sentence that it opens, before a known body (but "Alior Bank"). */
const isOpener = (context: Context, first: number): boolean =>
  !isTelling(context, first) &&
  (context.marks[first]! & OF_NAMES) === 0 &&
  (context.marks[first + 1]! & Mark.organization) !== 0;

/** Parts the name of the tokens `[first, last]` where two were taken for one, and leaves out an office before it. */
function part(context: Context, labels: Uint8Array, first: number, last: number, kind: number): void {
  const lead = context.marks[first]!;
  if ((lead & OF_PEOPLE) !== 0) return;
  if ((lead & (Mark.title | Mark.honorific)) !== 0 || isOpener(context, first)) {
    labels[first] = 0;
    labelName(labels, first + 1, last, kind);
  } else if (kind === TagKind.person && last - first > 1 && (lead & (COUNTRY | Mark.organization)) !== 0) {
    labelName(labels, first, first, lead & Mark.organization ? TagKind.organization : TagKind.place);
    labelName(labels, first + 1, last, TagKind.person);
  } else if (kind !== TagKind.organization && (lead & Mark.organizationWord) !== 0)
    labelName(labels, first, last, TagKind.organization);
  else if (kind === TagKind.person && (lead & OF_WORKS) !== 0) labelName(labels, first, last, TagKind.misc);
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
