/** What the word lists can say of a token, as bits; a token may have several. */
export enum Mark {
  /** The whole token is a place's name: a small one, a large or well-known one, a country. */
  place = 1 << 0,
  largePlace = 1 << 1,
  country = 1 << 2,
  /** The token is part of a place's name of several words: its first, a later one. */
  placeBegin = 1 << 3,
  placeInside = 1 << 4,
  forename = 1 << 5,
  surname = 1 << 6,
  /** A known organisation's name, whole or part of one. */
  organization = 1 << 7,
  organizationBegin = 1 << 8,
  organizationInside = 1 << 9,
  /** Words that tell of the name they stand in or beside; from the language's name rules. */
  title = 1 << 12,
  honorific = 1 << 13,
  organizationWord = 1 << 14,
  placeWord = 1 << 15,
  eventWord = 1 << 16,
  workWord = 1 << 17,
  sayVerb = 1 << 18,
  placePreposition = 1 << 19,
  demonym = 1 << 20,
  particle = 1 << 21,
  joiner = 1 << 22,
  article = 1 << 23,
  notName = 1 << 24,
  /** A function word of the language. */
  stopWord = 1 << 25,
}

/** Bits for the kinds of entry of a packed list, in the order of {@link entryKinds}. */
export enum EntryBit {
  place = 1 << 0,
  largePlace = 1 << 1,
  country = 1 << 2,
  forename = 1 << 3,
  surname = 1 << 4,
  organization = 1 << 5,
}

/** Kinds of entry of a packed list, by the number in its column, with the marks of a whole, first and later token. */
export const entryKinds: readonly { name: string; whole: number; first: number; later: number }[] = [
  { name: 'place', whole: Mark.place, first: Mark.placeBegin, later: Mark.placeInside },
  { name: 'largePlace', whole: Mark.largePlace, first: Mark.placeBegin, later: Mark.placeInside },
  { name: 'country', whole: Mark.country, first: Mark.placeBegin, later: Mark.placeInside },
  { name: 'forename', whole: Mark.forename, first: Mark.forename, later: Mark.forename },
  { name: 'surname', whole: Mark.surname, first: Mark.surname, later: Mark.surname },
  {
    name: 'organization',
    whole: Mark.organization,
    first: Mark.organizationBegin,
    later: Mark.organizationInside,
  },
];
