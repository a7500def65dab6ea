import { letterClass, OTHER } from '../letters.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const EASTERN = /[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Latin letters and signs end here; raised figures and fractions among them, which are left to the pattern. */
const LATIN_END = 0x250;
const RAISED_FIGURE = /[²³¹¼½¾]/;
/** The common marks beyond them. */
const DASHES = 0x2010;
const DOTS = 0x2026;
/** Marks that a word goes on with. */
const INSIDE = "'’.-";

/** The words of a text in Latin letters and common marks; `undefined` where it has others. */
function countLatin(text: string): number | undefined {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= LATIN_END && (unit < DASHES || unit > DOTS)) return undefined;
    const begins = letterClass(unit) !== OTHER;
    if (begins && !inside) count++;
    inside = begins || (inside && INSIDE.includes(text[at]!));
  }
  return RAISED_FIGURE.test(text) ? undefined : count;
}

/** How many words a text has; in scripts without spaces, three characters count as one. */
export function countWords(text: string): number {
  const latin = countLatin(text);
  if (latin !== undefined) return latin;
  const unspaced = EASTERN.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(WORD)?.length ?? 0) + Math.round(unspaced / 3);
}
