import type { Span } from '../core/text.ts';

/** A live document's side of an article: which unit of the article's text stands where in which text node. */
export interface SourceMap {
  document: Document;
  text: string;
  /**
   * Ordered, never overlapping: units `[start, end)` of the text stand one for one in `node` from `offset` on.
   * Units between segments are line ends and blank lines that stand for markup, not for any unit of the page.
   */
  segments: SourceSegment[];
}

/** One stretch of an article's text inside one live text node. */
export type SourceSegment = Span & { node: Text; offset: number };

/** The segments that overlap a span, in order; found by halving, then read on. */
export function segmentsOf({ segments }: Pick<SourceMap, 'segments'>, span: Span): SourceSegment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: SourceSegment[] = [];
  for (let at = low; at < segments.length && segments[at]!.start < span.end; at++) found.push(segments[at]!);
  return found;
}
