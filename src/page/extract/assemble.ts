import type { Block } from '../../core/article.ts';
import type { SourceMap, SourceSegment } from '../source.ts';
import type { Passage } from './passage.ts';

/** Joins passages into one text with its blocks, blank lines between, and its ties to the live nodes. */
export function assemble(
  document: Document,
  passages: readonly Passage[],
): { text: string; blocks: Block[]; source: SourceMap } {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const segments: SourceSegment[] = [];
  let at = 0;
  for (const passage of passages) {
    if (at > 0) at += 2;
    blocks.push({ start: at, end: at + passage.text.length, type: passage.type });
    for (const { start, end, node, offset } of passage.segments)
      segments.push({ start: at + start, end: at + end, node, offset });
    parts.push(passage.text);
    at += passage.text.length;
  }
  const text = parts.join('\n\n');
  return { text, blocks, source: { document, text, segments } };
}
