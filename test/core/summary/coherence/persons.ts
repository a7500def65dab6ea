import type { Span } from '../../../../src/core/text.ts';

/**
 * Two or more capitalised words in a row, with initials and particles between them: how persons are named in full. Bounded
 * repetitions keep it linear on letters without end.
 */
const FULL_NAME =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\.|de|da|van|von|der|den|bin|al|el|la|le)){0,3}(?: \p{Lu}[\p{L}'’-]{1,30}){1,4}/gu;
const CAPITALISED = /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,30}/gu;

/** Titles that stand before a name and do not belong to it, and words of names that are no person's. */
const titles = new Set(
  `President Chancellor Minister Prime Senator Governor Mayor Judge Justice King Queen Prince Princess Pope
    Bishop Captain General Colonel Major Sergeant State Republican Democrat Democratic Rep Sen Gov Gen Lt
    Sgt Sir Lord Lady Dame Mr Mrs Ms Dr Professor Chief Coach Former Police Striker Goalkeeper The But And
    When As After While Although In On At For If Yet So`.split(/\s+/),
);
const noPersons = new Set(
  `University Council Street Bank Company Corp Inc Ltd Party Union City County Court Hotel River Lake Mount
    Island Islands Airport Hospital School College Park Church Museum Times News League Cup Games House
    Ministry Agency Association Group States Nations Kingdom Republic Sea Ocean Day North South East West
    New San Los Saint St Hong Buenos Tel Great Rio Abu Costa Sri Saudi El Las Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday World National International Royal Office Department Institute Center
    Centre Club Club Committee Commission Parliament Congress Senate Act Air Airlines Army Navy Force`.split(
    /\s+/,
  ),
);
/** Before these a name is that of a place. */
const IN_PLACE = /(?:^|\s)(?:in|In|at|At|near|Near|across|throughout|outside|the)\s$/;

/** Persons named in full anywhere in a text, and by the same surname alone elsewhere; ascending. For lack of a recogniser's. */
export function personsIn(text: string): Span[] {
  const full = [...text.matchAll(FULL_NAME)]
    .map((match) => withoutTitles(match[0], match.index))
    .filter(({ start, end }) => isPerson(text, start, text.slice(start, end)));
  const surnames = new Set(full.map(({ start, end }) => surnameOf(text.slice(start, end))));
  const spans = [...full];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    while (next < full.length && full[next]!.end <= index) next++;
    const inside = next < full.length && index >= full[next]!.start;
    if (
      !inside &&
      surnames.has(surnameOf(word)) &&
      !IN_PLACE.test(text.slice(Math.max(0, index - 12), index))
    )
      spans.push({ start: index, end: index + word.length });
  }
  return spans.sort((a, b) => a.start - b.start);
}

const isPerson = (text: string, start: number, name: string): boolean =>
  name.includes(' ') &&
  !name.split(' ').some((word) => noPersons.has(word)) &&
  !IN_PLACE.test(text.slice(Math.max(0, start - 12), start));

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).replace(/['’]s?$/, '');

/** What stands after the last title of a name: `Ann Lowe` of `Acme President Ann Lowe`. */
function withoutTitles(name: string, index: number): Span {
  const words = name.split(' ');
  const last = words.findLastIndex((word, at) => titles.has(word) && at < words.length - 1);
  const start = words.slice(0, last + 1).reduce((length, word) => length + word.length + 1, 0);
  const plain = name.slice(start).replace(/['’]s$/, '');
  return { start: index + start, end: index + start + plain.length };
}
