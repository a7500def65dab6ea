import type { Span } from '../../core/text.ts';
import { wellFormed } from '../well-formed.ts';

/** Sentences up to this many characters are given whole; longer ones by their first and last words. */
const wholeUpTo = 120;
const edgeWords = 6;

/**
 * Percent-encodes one term of a text fragment: besides what `encodeURIComponent` escapes, the dash, which
 * separates prefix and suffix from the text (WICG scroll-to-text-fragment, TextDirectiveParameters).
 */
const encodeTerm = (term: string): string =>
  encodeURIComponent(wellFormed(term)).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? ' ');

/** The end of the first `count` words of a span; unspaced scripts have none and are cut at word boundaries. */
function headEnd(text: string, span: Span, count: number, language: string): number {
  let at = span.start;
  let words = 0;
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  for (const piece of segmenter.segment(text.slice(span.start, Math.min(span.end, span.start + 400)))) {
    at = span.start + piece.index + piece.segment.length;
    if (piece.isWordLike) words++;
    if (words >= count) break;
  }
  return at;
}

/** The start of the last `count` words of a span. */
function tailStart(text: string, span: Span, count: number, language: string): number {
  const from = Math.max(span.start, span.end - 400);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const starts = [...segmenter.segment(text.slice(from, span.end))]
    .filter((piece) => piece.isWordLike)
    .map((piece) => from + piece.index);
  return starts.at(-count) ?? starts[0] ?? span.start;
}

/** The words right before a span, for telling it from an earlier passage that begins the same. */
function prefixBefore(text: string, start: number): string | undefined {
  let end = start;
  while (end > 0 && isSpace(text, end - 1)) end--;
  let from = end;
  for (let words = 0; from > 0 && words < 4 && end - from < 80; from--) if (isSpace(text, from - 1)) words++;
  const before = text.slice(from, end).trim();
  const line = flat(before.slice(before.lastIndexOf('\n') + 1));
  return line === '' ? undefined : line;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The address without a fragment, unless that addresses a page of a single-page site. */
function baseOf(url: string): string {
  const hash = url.indexOf('#');
  if (hash < 0) return `${url}#`;
  const kept = /^#[/!]/.test(url.slice(hash)) ? url : url.slice(0, hash + 1);
  return kept.replace(/:~:.*$/s, '');
}

/** The text directive that finds a span in its article, as it follows `:~:text=`. */
export function textDirective(text: string, span: Span, language: string): string {
  const isLong = span.end - span.start > wholeUpTo;
  const head = flat(text.slice(span.start, isLong ? headEnd(text, span, edgeWords, language) : span.end));
  const tail = isLong ? flat(text.slice(tailStart(text, span, edgeWords, language), span.end)) : undefined;
  const first = text.toLowerCase().indexOf(text.slice(span.start, span.start + 40).toLowerCase());
  const prefix = first >= 0 && first < span.start ? prefixBefore(text, span.start) : undefined;
  const terms = [prefix === undefined ? '' : `${encodeTerm(prefix)}-,`, encodeTerm(head)];
  if (tail !== undefined) terms.push(`,${encodeTerm(tail)}`);
  return terms.join('');
}

/** The article's address with a fragment that opens it at a span; undefined for anything but web addresses. */
export function linkTo(url: string, text: string, span: Span, language: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const address = baseOf(new URL(url).href);
  return `${address}:~:text=${textDirective(text, span, language)}`;
}
