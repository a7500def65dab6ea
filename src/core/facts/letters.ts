import { Char, charClass } from '../entities/tokens/characters.ts';

/** Whether a capital stands at a place of a text. */
export const isCapital = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === Char.upper;

/** Whether a small letter stands at a place of a text: one that has a capital. */
export const isSmall = (text: string, at: number): boolean =>
  charClass(text.charCodeAt(at)) === Char.lowercase;

/** Whether a text begins with a letter of a script that has no capitals. */
export const isUncased = (text: string): boolean => charClass(text.charCodeAt(0)) === Char.caseless;

/** Whether a letter of any script stands at a place of a text. */
export const isLetter = (text: string, at: number): boolean => {
  const kind = charClass(text.charCodeAt(at));
  return kind === Char.lowercase || kind === Char.upper || kind === Char.caseless;
};

const separators = /[.,'’٫٬\s]/;

/** Whether a number is nothing but so many digits, `from` to `to`. */
export const isDigits = ({ kind, low }: { kind: string; low: string }, from: number, to = from): boolean =>
  kind === 'number' && low.length >= from && low.length <= to && !separators.test(low);
