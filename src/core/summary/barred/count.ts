const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const EASTERN = /[\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff]/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** What a unit of a Latin text is to the count: begins a word, goes on with one, neither, or not told here. */
const BEGINS = 1;
const GOES_ON = 2;
const BREAKS = 3;
const UNTOLD = 4;

/** The last Latin letter told, and the end of the marks that are. */
const LATIN_END = 0x250;
const MARKS = [0x2010, 0x2027] as const;

function kindOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/['’.-]/.test(letter)) return GOES_ON;
  if (unit < 0x80) return /[a-z0-9]/i.test(letter) ? BEGINS : BREAKS;
  if (unit >= 0xc0 && unit < LATIN_END) return /\p{L}/u.test(letter) ? BEGINS : BREAKS;
  return /[\xa0«»]/.test(letter) || (unit >= MARKS[0] && unit < MARKS[1]) ? BREAKS : UNTOLD;
}

/** Filled as units are met. */
const kinds = new Uint8Array(MARKS[1]);

/** The words of a text in Latin letters and common marks; `undefined` where it has others. */
function countLatin(text: string): number | undefined {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= MARKS[1]) return undefined;
    if (!kinds[unit]) kinds[unit] = kindOf(unit);
    const kind = kinds[unit];
    if (kind === UNTOLD) return undefined;
    if (kind === BEGINS && !inside) count++;
    inside = kind === BEGINS || (inside && kind === GOES_ON);
  }
  return count;
}

/** How many words a text has; in scripts without spaces, three characters count as one. */
export function countWords(text: string): number {
  const latin = countLatin(text);
  if (latin !== undefined) return latin;
  const unspaced = EASTERN.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  return (spaced.match(WORD)?.length ?? 0) + Math.round(unspaced / 3);
}
