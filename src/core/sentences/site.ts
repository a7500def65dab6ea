import type { Lexicon } from './lexicon.ts';
import { isCloser, isOpener, isSpace, isTerminal } from './marks.ts';

/** Most UTF-16 units that a pass looks at on either side of a place, so that the whole stays linear. */
const REACH = 64;

/** A place where a sentence may end, with what stands around it. */
export type Site = {
  text: string;
  lexicon: Lexicon;
  /** Where the sentence that would end here starts. */
  start: number;
  /** Where it would end: after its last mark, before the white space. */
  end: number;
  /** Where the next one would start. */
  at: number;
  /** True where `Intl.Segmenter` ends a sentence too. */
  natural: boolean;
  /** The last word before the marks, points inside it kept, opening marks cut off: `U.S`, `Dr`. */
  word: string;
  /** The terminal marks after the word: `.`, `?!`, `` where there are none. */
  mark: string;
  /** The closing marks after the terminal marks. */
  closers: string;
  /** The white space up to the next sentence. */
  gap: string;
  /** The opening marks of the next sentence. */
  openers: string;
  /** The first word of the next sentence, up to white space, marks at its end kept. */
  next: string;
};

/** Says whether the text goes on over a place (`join`), ends there (`split`), or has no opinion. */
export type Pass = (site: Site) => 'join' | 'split' | undefined;

/** Reads what stands around the place `at`, never further than {@link REACH} units from it. */
export function readSite(text: string, lexicon: Lexicon, start: number, at: number, natural: boolean): Site {
  let end = at;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  const floor = Math.max(start, end - REACH);
  let marks = end;
  while (marks > floor && isCloser(text[marks - 1]!)) marks--;
  let wordEnd = marks;
  while (wordEnd > floor && isTerminal(text[wordEnd - 1]!)) wordEnd--;
  // Closing marks that follow no terminal belong to the word's own end: `(see p. 5)`.
  let wordStart = wordEnd;
  while (wordStart > floor && !isSpace(text.charCodeAt(wordStart - 1))) wordStart--;
  while (wordStart < wordEnd && isOpener(text[wordStart]!)) wordStart++;
  const ceiling = Math.min(text.length, at + REACH);
  let nextStart = at;
  while (nextStart < ceiling && isOpener(text[nextStart]!)) nextStart++;
  let nextEnd = nextStart;
  while (nextEnd < ceiling && !isSpace(text.charCodeAt(nextEnd))) nextEnd++;
  return {
    text,
    lexicon,
    start,
    end,
    at,
    natural,
    word: text.slice(wordStart, wordEnd),
    mark: text.slice(wordEnd, marks),
    closers: text.slice(marks, end),
    gap: text.slice(end, at),
    openers: text.slice(at, nextStart),
    next: text.slice(nextStart, nextEnd),
  };
}

/** The letters and figures that a word begins with, without the marks after it: `He` of `He,`. */
export const bare = (word: string): string => BARE.exec(word)?.[0] ?? '';

/** Whether the next sentence would begin with a word that likes to open sentences. */
export const opensSentence = (site: Site): boolean =>
  site.lexicon.openers.has(bare(site.next).toLowerCase()) &&
  !LOWER.test(site.next) &&
  !INITIAL.test(site.next);

/** Begins with a small letter. */
export const LOWER = /^\p{Ll}/u;
/** Begins with a capital letter. */
export const UPPER = /^\p{Lu}/u;

/** `A.` before a name is no article, `С.` no preposition. */
const INITIAL = /^\p{Lu}\./u;
const BARE = /^[\p{L}\p{M}\p{N}]+/u;
