import type { Span } from '../../core/text.ts';
import { wellFormed } from '../well-formed.ts';

/** Sentences up to this many characters are given whole; longer ones by their first and last words. */
const wholeUpTo = 120;
const edgeWords = 6;
/** Words of a long sentence's head, and of what stands beside a span: more where fewer would lead to an earlier place. */
const edgeCounts = [edgeWords, 12, 24] as const;
const contextCounts = [4, 8, 16] as const;
/** Characters that are looked through for those words. */
const reach = 400;

const isLong = ({ start, end }: Span): boolean => end - start > wholeUpTo;

/**
 * Percent-encodes one term of a text fragment: besides what `encodeURIComponent` escapes, the dash, which
 * separates prefix and suffix from the text (WICG scroll-to-text-fragment, TextDirectiveParameters).
 */
const encodeTerm = (term: string): string =>
  encodeURIComponent(wellFormed(term)).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Ends of the words from `from` up to `to`; unspaced scripts are cut at word boundaries, too. */
function wordEnds(text: string, from: number, to: number, language: string): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const pieces = [...segmenter.segment(text.slice(from, Math.min(to, from + reach)))];
  return pieces
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => from + index + segment.length);
}

/** Starts of the words between `from` and `to`. */
function wordStarts(text: string, from: number, to: number, language: string): number[] {
  const begin = Math.max(from, to - reach);
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const pieces = [...segmenter.segment(text.slice(begin, to))];
  return pieces.filter(({ isWordLike }) => isWordLike).map(({ index }) => begin + index);
}

/** The last line before a place that says anything: where a block's own beginning needs telling apart. */
function lineBefore(text: string, at: number): Span | undefined {
  const end = text.slice(0, at).trimEnd().length;
  return end === 0 ? undefined : { start: text.lastIndexOf('\n', end - 1) + 1, end };
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text as browsers compare it: without case, and Chromium without accents. */
const fold = (text: string): string => flat(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the words between two places stand there for the first time. */
function isFirst(text: string, { start, end }: Span): boolean {
  const upTo = fold(text.slice(0, end));
  const words = fold(text.slice(start, end));
  return upTo.indexOf(words) === upTo.length - words.length;
}

/** Where the terms of a directive lie: words before from `start`, the head from the span's start, words after to `end`. */
type Terms = { start: number; head: number; end: number };

/**
 * The ways to point at a span, the plainest first. Words of its own block come before those of another, between which the
 * page may show things that the article has not; and a longer head before any.
 */
function* waysTo(text: string, span: Span, language: string): Iterable<Terms> {
  const ends = isLong(span) ? wordEnds(text, span.start, span.end, language) : [];
  const heads = isLong(span) ? edgeCounts.map((count) => ends[count - 1] ?? span.end) : [span.end];
  for (const head of heads) yield { start: span.start, head, end: head };
  const before = lineBefore(text, span.start);
  const starts = before ? wordStarts(text, before.start, before.end, language) : [];
  const preceded = contextCounts.map((count) => starts.at(-count) ?? starts[0] ?? span.start);
  const head = heads[0] ?? span.end;
  const withPrefix = preceded.map((start) => ({ start, head, end: head }));
  const lineEnd = text.indexOf('\n', span.end);
  const after = wordEnds(text, span.end, lineEnd < 0 ? text.length : lineEnd, language);
  const followed = isLong(span) ? [] : contextCounts.map((count) => after[count - 1] ?? after.at(-1) ?? head);
  const withSuffix = followed.map((end) => ({ start: span.start, head, end }));
  const opens = before !== undefined && text.slice(before.end, span.start).includes('\n');
  yield* opens ? [...withSuffix, ...withPrefix] : [...withPrefix, ...withSuffix];
  yield { start: preceded.at(-1) ?? span.start, head, end: followed.at(-1) ?? head };
}

/** The address without a fragment, unless that addresses a page of a single-page site. */
function baseOf(url: string): string {
  const hash = url.indexOf('#');
  if (hash < 0) return `${url}#`;
  const kept = /^#[/!]/.test(url.slice(hash)) ? url : url.slice(0, hash + 1);
  return kept.replace(/:~:.*$/s, '');
}

/** The first way to point at a span that leads to no earlier place; the most telling one where each does. */
function termsFor(text: string, span: Span, language: string): Terms {
  let last: Terms = { start: span.start, head: span.end, end: span.end };
  for (const terms of waysTo(text, span, language)) {
    if (isFirst(text, terms)) return terms;
    last = terms;
  }
  return last;
}

/** The text directive that finds a span in its article, as it follows `:~:text=`. */
export function textDirective(text: string, span: Span, language: string): string {
  const { start, head, end } = termsFor(text, span, language);
  const term = (from: number, to: number): string => encodeTerm(flat(text.slice(from, to)));
  const tail = wordStarts(text, head, span.end, language).at(-edgeWords);
  const terms = [term(span.start, head)];
  if (start < span.start) terms.unshift(`${term(start, span.start)}-`);
  if (head < span.end) terms.push(term(tail ?? head, span.end));
  if (end > span.end) terms.push(`-${term(span.end, end)}`);
  return terms.join(',');
}

/** The article's address with a fragment that opens it at a span; undefined for anything but web addresses. */
export function linkTo(url: string, text: string, span: Span, language: string): string | undefined {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const address = baseOf(new URL(url).href);
  return `${address}:~:text=${textDirective(text, span, language)}`;
}
