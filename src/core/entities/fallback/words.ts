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

/**
 * The words of a text in order, in linear time. `abbreviations` are lower-case words whose full stop does not
 * end a sentence (forms of address and titles).
 */
export function scanWords(
  text: string,
  lower: (word: string) => string = (word) => word.toLowerCase(),
  abbreviations: ReadonlySet<string> = new Set(),
): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const found = match[0];
    const gap = text.slice(Math.max(end, start - 12), start);
    const before = words.at(-1);
    words.push({
      start,
      end: start + found.length,
      text: found,
      lower: found.length > longestWord ? '' : lower(found),
      capital: capitalLetter.test(found),
      upper: found.length <= longestWord && allCapitals.test(found),
      opens: before === undefined || opensSentence(gap, before, abbreviations),
      gap,
    });
    end = start + found.length;
  }
  return words;
}

function opensSentence(gap: string, before: Word, abbreviations: ReadonlySet<string>): boolean {
  if (!opening.test(gap)) return false;
  if (!onlyAbbreviating.test(gap)) return true;
  const initial = before.capital && before.text.length === 1;
  return !initial && !abbreviations.has(before.lower);
}
