import type { Lexicon } from './lexicon.ts';

/** More digits than a number keeps exactly. */
const mostDigits = 15;

/** The value of a decimal digit of any script. */
function digitOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 58) return code - 48;
  // Each script's ten digits stand together; all blocks before the mathematical ones begin at a multiple of 16 or 6 after it.
  const low = code & 15;
  return low >= 6 &&
    /\p{Nd}/u.test(String.fromCodePoint(code - low + 6)) &&
    !/\p{Nd}/u.test(String.fromCodePoint(code - low))
    ? low - 6
    : low;
}

const plain = /^[\d.,]*$/;

/** Digits of any script as those of ASCII, all else as it stands. */
export const asciiDigits = (written: string): string =>
  plain.test(written)
    ? written
    : written
        .replace(/\p{Nd}/gu, (char) => String(digitOf(char)))
        .replace(/٫/gu, '.')
        .replace(/٬/gu, "'");

const groups = /^\d{1,3}(?:(.)\d{3})(?:\1\d{3})*$/;
const indian = /^\d{1,2}(?:,\d\d)+,\d{3}$/;

/**
 * The value of a number as written with digits; `undefined` where the separators leave it in doubt or where it
 * has more digits than can be kept exactly.
 */
export function readNumber(written: string, { decimal, group }: Lexicon): number | undefined {
  const text = asciiDigits(written).replace(/[\u00a0\u202f ’]/g, "'");
  if (text.replace(/\D/g, '').length > mostDigits) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  if (indian.test(text)) return Number(text.replaceAll(',', ''));
  const marks = text.replace(/\d/g, '');
  const last = marks.at(-1)!;
  const cut = text.lastIndexOf(last);
  const [whole, rest] = [text.slice(0, cut), text.slice(cut + 1)];
  const separators = new Set(marks);
  if (separators.size > 1) {
    // Two kinds: the last, standing once, is the decimal point.
    if (separators.size > 2 || marks.indexOf(last) !== marks.length - 1) return undefined;
    return groups.test(whole) || indian.test(whole)
      ? Number(`${whole.replace(/\D/g, '')}.${rest}`)
      : undefined;
  }
  if (groups.test(text)) {
    if (marks.length > 1 || last === "'") return Number(text.replace(/\D/g, ''));
    if (last === decimal) return whole === '0' || decimal === '.' ? Number(`${whole}.${rest}`) : undefined;
    const parts = group === last || decimal !== last;
    return parts && whole !== '0' ? Number(whole + rest) : undefined;
  }
  return marks.length === 1 && last !== "'" && !(last === ',' && decimal === '.')
    ? Number(`${whole}.${rest}`)
    : undefined;
}
