import { Char, charClass } from '../entities/tokens/characters.ts';

/** Marks that part the digits of one number. */
const separators = new Set([...".,'’٫٬"].map((mark) => mark.charCodeAt(0)));
const nonBreaking = new Set([0xa0, 0x202f]);
const space = 0x20;
const group = 3;

export const isDigit = (text: string, at: number): boolean => charClass(text.charCodeAt(at)) === Char.digit;

/** Where the word ends that begins at a letter. */
export function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind !== Char.lowercase && kind !== Char.upper && kind !== Char.caseless && !isMark(kind, code))
      break;
  }
  return at;
}

/** A combining mark, not an invisible character. */
const isMark = (kind: number, code: number): boolean =>
  kind === Char.joiner && code !== 0xad && code !== 0xfeff && (code < 0x200b || code > 0x206f);

/** Where the number ends that begins at a digit, with its separators; a plain space parts groups where `spaced`. */
export function numberEnd(text: string, from: number, spaced: boolean): number {
  let at = digitsEnd(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    const joins = separators.has(code)
      ? isDigit(text, at + 1)
      : (code === space ? spaced || isGroup(text, from, at) : nonBreaking.has(code)) &&
        digitsEnd(text, at + 1) === at + 1 + group;
    if (!joins) return at;
    at = digitsEnd(text, at + 1);
  }
}

/** "300 000": three noughts are no number of their own, whatever the language writes between groups. */
const isGroup = (text: string, from: number, at: number): boolean =>
  text.startsWith('000', at + 1) && (at - from <= group || text[at - group - 1] === ' ');

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at++;
  return at;
}
