import type { Span } from '../core/text.ts';
import { find } from './find.ts';
import { isShown } from './shown.ts';
import { type SourceMap, type SourceSegment, segmentsOf } from './source.ts';

/**
 * The live range of a span of the article's text, up to white space equal to it. Where the page has changed, or
 * shows another copy of the same words, the text is searched for; nothing where it is gone.
 */
export function anchor(source: SourceMap, span: Span): Range | undefined {
  const ranges = anchorParts(source, span);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return undefined;
  const range = new Range();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/**
 * The same as several ranges: what the article leaves out in the middle of a span (a hidden label, the reading
 * of a ruby) lies between them, so that painting them touches only the text that was read.
 */
export function anchorParts(source: SourceMap, span: Span): Range[] {
  const found = segmentsOf(source, span);
  const stands = found.length > 0 && found.every((segment) => holds(source, segment));
  if (stands && isShown(found[0]!.node)) return rangesOf(found, span);
  const again = find(source, span);
  if (again.length > 0) return rangesOf(again, { start: 0, end: Infinity });
  return stands ? rangesOf(found, span) : [];
}

/** Whether a segment's text still stands where it was read. */
function holds(source: SourceMap, segment: SourceSegment): boolean {
  if (!segment.node.isConnected) return false;
  const then = source.text.slice(segment.start, segment.end);
  const now = segment.node.data.slice(segment.offset, segment.offset + then.length);
  return now === then || now.replace(/\s/g, ' ') === then;
}

function rangesOf(segments: readonly SourceSegment[], span: Span): Range[] {
  const ranges: Range[] = [];
  let before: SourceSegment | undefined;
  for (const segment of segments) {
    const from = segment.offset + Math.max(span.start - segment.start, 0);
    const to = segment.offset + Math.min(span.end, segment.end) - segment.start;
    const last = ranges.at(-1);
    if (last && before && nothingBetween(before, segment)) {
      last.setEnd(segment.node, to);
    } else {
      const range = new Range();
      range.setStart(segment.node, from);
      range.setEnd(segment.node, to);
      ranges.push(range);
    }
    before = segment;
  }
  return ranges;
}

/** Whether only white space and soft hyphens lie between two segments. */
function nothingBetween(before: SourceSegment, after: SourceSegment): boolean {
  const end = before.offset + before.end - before.start;
  if (before.node === after.node) return /^[\s\u00ad]*$/.test(before.node.data.slice(end, after.offset));
  if (before.node.getRootNode() !== after.node.getRootNode()) return false;
  const range = new Range();
  range.setStart(before.node, end);
  range.setEnd(after.node, after.offset);
  return /^[\s\u00ad]*$/.test(range.toString());
}
