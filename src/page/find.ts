import type { Span } from '../core/text.ts';
import { collect } from './extract/collect.ts';
import { bare } from './metadata/query.ts';
import { isShown } from './shown.ts';
import { type SourceMap, type SourceSegment, segmentsOf } from './source.ts';

/** Units of the article before and after a span that tell equal places apart. */
const AROUND = 40;

/** A page's text without white space, each unit tied to its node. */
interface Haystack {
  text: string;
  segments: SourceSegment[];
}

/**
 * Where the words of a span stand on the page now: white space aside, the visible place first, then the one whose
 * surroundings are most like those in the article. Offsets of the segments are into the words found.
 */
export function find(source: SourceMap, span: Span): SourceSegment[] {
  const needle = squeeze(source.text.slice(span.start, span.end));
  const body = bare<Document['body'] | null>(source.document, 'body');
  if (needle === '' || !body) return [];
  const haystack = haystackOf(body);
  const before = squeeze(source.text.slice(Math.max(0, span.start - AROUND), span.start));
  const after = squeeze(source.text.slice(span.end, span.end + AROUND));
  let best: SourceSegment[] = [];
  let bestScore = -1;
  for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    const segments = cut(haystack, { start: at, end });
    const shown = segments[0] !== undefined && isShown(segments[0].node) ? 2 : 0;
    const alike =
      sameEnd(haystack.text.slice(0, at), before) + sameStart(haystack.text.slice(end, end + AROUND), after);
    const score = shown + alike / (before.length + after.length + 1);
    if (score > bestScore) [best, bestScore] = [segments, score];
  }
  return best;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

function haystackOf(body: Element): Haystack {
  const segments: SourceSegment[] = [];
  let text = '';
  for (const passage of collect(body)) {
    for (const { start, end, node, offset } of passage.segments) {
      for (const { 0: word, index } of passage.text.slice(start, end).matchAll(/\S+/g)) {
        const from = text.length;
        text += word;
        segments.push({ start: from, end: text.length, node, offset: offset + index });
      }
    }
  }
  return { text, segments };
}

const cut = (haystack: Haystack, span: Span): SourceSegment[] =>
  segmentsOf(haystack, span).map(({ start, end, node, offset }) => {
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    return { start: from - span.start, end: to - span.start, node, offset: offset + from - start };
  });

function sameEnd(text: string, wanted: string): number {
  let same = 0;
  while (same < wanted.length && text.at(-1 - same) === wanted.at(-1 - same)) same++;
  return same;
}

function sameStart(text: string, wanted: string): number {
  let same = 0;
  while (same < wanted.length && text[same] === wanted[same]) same++;
  return same;
}
