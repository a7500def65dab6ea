import { Char, charClass } from '../tokens/characters.ts';

/** Units of text looked at on each side. */
const REACH = 30;

/** Characters that may part a word from what it stands beside: a space, a comma with its space, a quotation mark too. */
const MOST_BETWEEN = 3;

function isLetter(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.lowercase || kind === Char.upper || kind === Char.caseless;
}

/** Second halves of surrogate pairs, which make no character of their own. */
const isSecondHalf = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/**
 * The word that stands beside an offset, in one direction (1 onward, -1 back), parted from it by one to three
 * characters; none where there is no such word.
 */
export function wordBeside(text: string, from: number, direction: 1 | -1): string | undefined {
  // Going back, the unit that stands before an offset is looked at.
  const shift = direction === 1 ? 0 : -1;
  const limit = direction === 1 ? Math.min(text.length, from + REACH) : Math.max(0, from - REACH);
  let at = from;
  let between = 0;
  for (; at !== limit && !isLetter(text.charCodeAt(at + shift)); at += direction)
    if (!isSecondHalf(text.charCodeAt(at + shift)) && ++between > MOST_BETWEEN) return undefined;
  const word = at;
  while (at !== limit && isLetter(text.charCodeAt(at + shift))) at += direction;
  if (between === 0 || at === word) return undefined;
  return direction === 1 ? text.slice(word, at) : text.slice(at, word);
}
