/** The kinds that the tagger tells apart; `misc` is what is a name but none of the others. */
export enum TagKind {
  person = 0,
  organization = 1,
  place = 2,
  group = 3,
  misc = 4,
}

/** Their names, by number. */
export const tagKinds = ['person', 'organization', 'place', 'group', 'misc'] as const;

/** Positions of a token in a name: it begins, is inside, is the last, or is the only one. */
export enum Part {
  begin = 0,
  inside = 1,
  last = 2,
  unit = 3,
}

/** How many labels there are: outside, and four parts of each of the five kinds. */
export const LABELS = 21;

/** The number of a label; 0 is outside. */
export const labelOf = (kind: number, part: number): number => 1 + kind * 4 + part;

/** The label's {@link TagKind}, -1 outside. */
export const kindOf = (label: number): number => (label === 0 ? -1 : (label - 1) >> 2);

/** The label's {@link Part}, -1 outside. */
export const partOf = (label: number): number => (label === 0 ? -1 : (label - 1) & 3);

/** Whether a name is still open after the label. */
export const isOpen = (label: number): boolean => ((label + 1) & 2) !== 0;

/** Whether the label goes on with a name: inside it or its last. */
export const goesOn = (label: number): boolean => (label & 2) !== 0;

/** Whether label `to` may follow `from`: an open name must go on with its own kind, a closed one must not. */
export function mayFollow(from: number, to: number): boolean {
  if (!isOpen(from)) return !goesOn(to);
  return goesOn(to) && kindOf(from) === kindOf(to);
}

/** Labels the tokens `[first, last]` as one name of a kind. */
export function labelName(labels: Uint8Array, first: number, last: number, kind: number): void {
  labels.fill(labelOf(kind, Part.inside), first, last);
  labels[last] = labelOf(kind, Part.last);
  labels[first] = labelOf(kind, first === last ? Part.unit : Part.begin);
}
