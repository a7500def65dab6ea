import type { Span } from '../core/text.ts';
import { type SourceMap, type SourceSegment, segmentsOf } from './source.ts';

/** The live range of a span of the article's text; none where the text is no longer on the page. */
export function anchor(source: SourceMap, span: Span): Range | undefined {
  const found = segmentsOf(source, span);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last || !found.every((segment) => stands(source, segment))) return undefined;
  const range = source.document.createRange();
  range.setStart(first.node, first.offset + Math.max(span.start - first.start, 0));
  range.setEnd(last.node, last.offset + Math.min(span.end, last.end) - last.start);
  return range;
}

/** Whether a segment's text still stands where it was read. */
function stands(source: SourceMap, segment: SourceSegment): boolean {
  if (!segment.node.isConnected) return false;
  const length = segment.end - segment.start;
  const now = segment.node.data.slice(segment.offset, segment.offset + length);
  return now.replaceAll('\u00a0', ' ') === source.text.slice(segment.start, segment.end) || now.trim() === '';
}
