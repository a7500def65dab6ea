import type { Span } from '../../text.ts';
import { Mark } from '../gazetteer/marks.ts';
import { Gap, type Tokens } from '../tokens/index.ts';

/** Marks of words by which rules know events, works and groups. */
const TELLING = Mark.eventWord | Mark.workWord | Mark.demonym;

/** The lines of a text that hold a word which tells of an event, a work or a group, in order. */
export function tellingLines({ count, gap, start, end }: Tokens, marks: Int32Array): Span[] {
  const lines: Span[] = [];
  let from = 0;
  let tells = false;
  for (let i = 0; i <= count; i++) {
    if (i > from && (i === count || gap[i] === Gap.newline)) {
      if (tells) lines.push({ start: start[from]!, end: end[i - 1]! });
      from = i;
      tells = false;
    }
    if (i < count && (marks[i]! & TELLING) !== 0) tells = true;
  }
  return lines;
}
