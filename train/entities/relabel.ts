import { Mark } from '../../src/core/entities/gazetteer/marks.ts';
import type { Tokens } from '../../src/core/entities/tokens/index.ts';
import type { GoldDocument, GoldSpan } from './sets.ts';

/** The tokens of a span: its first and last index. */
type Range = { first: number; last: number };

/** A document's marks and tokens, by which labels of other schemes are told apart. */
export type Marked = { tokens: Tokens; marks: Int32Array };

function ranges({ tokens }: Marked, spans: readonly GoldSpan[]): Range[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.count && tokens.end[at]! <= span.start) at++;
    let last = at;
    while (last + 1 < tokens.count && tokens.start[last + 1]! < span.end) last++;
    return { first: at, last };
  });
}

const PLACES = Mark.largePlace | Mark.country | Mark.placeBegin | Mark.placeInside | Mark.place;
const TITLES = Mark.title | Mark.honorific;

/** Nationalities, religions and peoples become groups; what else is `MISC` stays so. */
export function groupsApart(document: GoldDocument, marked: Marked): GoldDocument {
  const places = ranges(marked, document.spans);
  const spans = document.spans.map((span, i) => {
    const { first, last } = places[i]!;
    const isGroup = (marked.marks[last]! & Mark.demonym) !== 0 && last - first < 3;
    return span.label === 'MISC' && isGroup ? { ...span, label: 'GRP' } : span;
  });
  return { ...document, spans };
}

/**
 * The noisy labels of the Groningen Meaning Bank in our scheme: titles leave the person's name, and what it calls
 * a geopolitical entity (`MISC`) is a place if it is one's name and not a nationality.
 */
export function fromGroningen(document: GoldDocument, marked: Marked): GoldDocument {
  const places = ranges(marked, document.spans);
  const spans = document.spans.flatMap((span, i): GoldSpan[] => {
    let { first } = places[i]!;
    const { last } = places[i]!;
    if (span.label === 'MISC') {
      if (marked.marks[last]! & Mark.demonym) return [{ ...span, label: 'GRP' }];
      return [marked.marks[first]! & PLACES ? { ...span, label: 'LOC' } : span];
    }
    if (span.label !== 'PER') return [span];
    while (first <= last && marked.marks[first]! & TITLES) first++;
    if (first > last) return [{ ...span, label: 'ANY' }];
    return [{ ...span, start: marked.tokens.start[first]! }];
  });
  return { ...document, spans };
}
