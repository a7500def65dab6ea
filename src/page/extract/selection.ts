import type { Passage, Segment } from './passage.ts';
import { countWords } from './passage.ts';

/** The parts of passages that lie inside a range: what a reader has selected is read as it stands. */
export function selectedIn(passages: readonly Passage[], range: Range): Passage[] {
  return passages.flatMap((passage) => {
    const inside = passage.segments.flatMap((segment) => clip(segment, range));
    const first = inside[0];
    const last = inside.at(-1);
    if (!first || !last) return [];
    const text = passage.text.slice(first.start, last.end);
    const from = first.start + (text.length - text.trimStart().length);
    const kept = text.trim();
    if (kept === '') return [];
    const segments = inside.flatMap(({ start, end, node, offset }) => {
      const begin = Math.max(start, from);
      const stop = Math.min(end, from + kept.length);
      return begin < stop
        ? [{ start: begin - from, end: stop - from, node, offset: offset + begin - start }]
        : [];
    });
    return [{ ...passage, text: kept, segments, words: countWords(kept) }];
  });
}

function clip(segment: Segment, range: Range): Segment[] {
  const { node, offset } = segment;
  const end = offset + segment.end - segment.start;
  let from = offset;
  let to = end;
  if (range.startContainer === node) from = Math.max(from, range.startOffset);
  else if (range.comparePoint(node, offset) < 0) return [];
  if (range.endContainer === node) to = Math.min(to, range.endOffset);
  else if (range.comparePoint(node, end) > 0) return [];
  if (from >= to) return [];
  return [{ start: segment.start + from - offset, end: segment.start + to - offset, node, offset: from }];
}
