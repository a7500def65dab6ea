/** What a UTF-16 unit is to the word reader. */
export const OTHER = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** A unit of a script written without spaces (Han, kana, Thai …), read as pairs of neighbours. */
export const UNSPACED = 5;

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const word = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/** Filled as units are met: asking Unicode for all 65,536 at the start would cost milliseconds. */
const known = new Uint8Array(65536);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LOWER;
  const letter = String.fromCharCode(unit);
  if (unspaced.test(letter)) return UNSPACED;
  if (upper.test(letter)) return UPPER;
  if (word.test(letter)) return LOWER;
  return digit.test(letter) ? DIGIT : OTHER;
}

/** The class of one UTF-16 unit; halves of surrogate pairs count as letters. */
export function letterClass(unit: number): number {
  if (!known[unit]) known[unit] = classify(unit);
  return known[unit]!;
}
