import type { Span } from '../../text.ts';

/** A word of the text with what its writing tells. */
export type Word = Span & {
  text: string;
  /** Folded to lower case by the language's own rule. */
  lower: string;
  /** Begins with a capital letter (or a title-case one). */
  capital: boolean;
  /** Two or more letters, all of them capitals. */
  upper: boolean;
  /** First word of a sentence, line, quotation or item, where a capital says nothing. */
  opens: boolean;
  /** What stands between the word before and this one. */
  gap: string;
};

// Dotted initials (U.S., W.) first; then letters and digits with inner apostrophes, hyphens, dots and ampersands.
const word =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}\p{M}]+(?:(?:['’ʼ\-‐‑&.·\u200c״]|(?<=[א-ת])"(?=[א-ת]))[\p{L}\p{N}\p{M}]+)*/gu;
const opening = /[.!?…:;。！？؟۔।"“”«»„‟「『‹›•\n\r([–—*|]/u;
const onlyAbbreviating = /^\.[\s ]+$/u;
const capitalLetter = /^\p{Lu}|^\p{Lt}/u;
const allCapitals = /^(?=(?:.*\p{Lu}){2})[^\p{Ll}]+$/u;
const longestWord = 60;

/** What cutting a text into words must know of its language. */
export type Orthography = {
  lower: (word: string) => string;
  /** Lower-case words whose full stop does not end a sentence (forms of address and titles). */
  abbreviations: ReadonlySet<string>;
  /** Lower-case words that are written on to the next with an apostrophe: l, d, dell. */
  elisions: ReadonlySet<string>;
};

/** The words of a text in order, in linear time; an elided word is one by itself ("l’|Europe"). */
export function scanWords(text: string, orthography: Orthography): Word[] {
  const words: Word[] = [];
  let end = 0;
  const add = (start: number, found: string) => {
    const gap = text.slice(Math.max(end, start - 12), start);
    words.push(wordOf(start, found, gap, words.at(-1), orthography));
    end = start + found.length;
  };
  for (const { 0: found, index } of text.matchAll(word)) {
    const elided = elidedLength(found, orthography);
    const opens = words.length === 0 || opening.test(text.slice(Math.max(end, index - 12), index));
    // "D’Alema" inside a sentence is one word: only there does its capital tell.
    const cut = elided > 0 && (opens || !capitalLetter.test(found)) ? elided : 0;
    if (cut > 0) add(index, found.slice(0, cut));
    add(index + cut, found.slice(cut));
  }
  return words;
}

function wordOf(
  start: number,
  text: string,
  gap: string,
  before: Word | undefined,
  { lower, abbreviations }: Orthography,
): Word {
  const long = text.length > longestWord;
  return {
    start,
    end: start + text.length,
    text,
    lower: long ? '' : lower(text),
    capital: capitalLetter.test(text),
    upper: !long && allCapitals.test(text),
    opens: before === undefined || opensSentence(gap, before, abbreviations),
    gap,
  };
}

const longestElision = 9;

/** Length of an elided word and its apostrophe at the beginning of a word; 0 where there is none. */
function elidedLength(word: string, { lower, elisions }: Orthography): number {
  if (elisions.size === 0) return 0;
  const apostrophe = word.slice(0, longestElision + 1).search(/['’ʼ]/u);
  if (apostrophe < 1 || !elisions.has(lower(word.slice(0, apostrophe)))) return 0;
  return apostrophe + 1;
}

function opensSentence(gap: string, before: Word, abbreviations: ReadonlySet<string>): boolean {
  if (!opening.test(gap)) return false;
  if (!onlyAbbreviating.test(gap)) return true;
  const initial = before.capital && before.text.length === 1;
  return !initial && !abbreviations.has(before.lower);
}
