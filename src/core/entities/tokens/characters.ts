/** The classes of characters that the tokenizer and the shapes of words tell apart. */
export enum Char {
  symbol = 0,
  space = 1,
  /** What ends a line or the cell of a table: no name goes on beyond it. */
  newline = 2,
  lowercase = 3,
  upper = 4,
  caseless = 5,
  digit = 6,
  /** Combining marks and invisible characters: part of a word, never the start of one. */
  joiner = 7,
}

const PAGE = 256;
const classPages: (Uint8Array | undefined)[] = new Array(PAGE);
const lowerPages: (Uint16Array | undefined)[] = new Array(PAGE);
const foldPages: (Uint16Array | undefined)[] = new Array(PAGE);

const classify = (character: string): number => {
  if (/[\t\n\v\f\r\u2028\u2029]/u.test(character)) return Char.newline;
  if (/[\s\p{Zs}]/u.test(character)) return Char.space;
  // The vowels of Devanagari tell words apart (काम, कम); its dot below is written or not.
  if (/(?!\p{sc=Deva})[\p{M}\p{Cf}]|\u093c/u.test(character)) return Char.joiner;
  if (/\p{Cc}/u.test(character)) return Char.space;
  if (/\p{Nd}/u.test(character)) return Char.digit;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Char.upper;
  if (/[\p{Lo}\p{Lm}\p{M}]/u.test(character)) return Char.caseless;
  if (/\p{L}/u.test(character)) return Char.lowercase;
  return Char.symbol;
};

const lowerOf = (character: string): number => character.toLowerCase().charCodeAt(0);

/** The Latin letter nearest to each Cyrillic one from `а` to `я`, so that name endings are the same in both scripts. */
const LATIN_OF_CYRILLIC = 'abvgdezziiklmnoprstufhccss|y|eua';

/** Lower case without diacritics, Cyrillic in Latin letters: `É` and `é` are `e`, `Д` is `d`. */
const foldOf = (character: string): number => {
  if (character === '\u2019' || character === '\u02bc') return 0x27;
  const code = character.toLowerCase().normalize('NFD').charCodeAt(0);
  return code >= 0x430 && code <= 0x44f ? LATIN_OF_CYRILLIC.charCodeAt(code - 0x430) : code;
};

const fill = <Page extends Uint8Array | Uint16Array>(
  page: Page,
  number: number,
  of: (character: string) => number,
): Page => {
  for (let i = 0; i < PAGE; i++) page[i] = of(String.fromCharCode(number * PAGE + i));
  return page;
};

/** The class ({@link Char}) of a UTF-16 unit; surrogates are symbols. Pages of the table are made when first met. */
export function charClass(code: number): number {
  const number = code >> 8;
  let page = classPages[number];
  if (!page) {
    page = fill(new Uint8Array(PAGE), number, classify);
    classPages[number] = page;
  }
  return page[code & 255]!;
}

/** The UTF-16 unit in lower case; one unit stays one unit, so that offsets hold. */
export function toLower(code: number): number {
  const number = code >> 8;
  let page = lowerPages[number];
  if (!page) {
    page = fill(new Uint16Array(PAGE), number, lowerOf);
    lowerPages[number] = page;
  }
  return page[code & 255]!;
}

/** The UTF-16 unit in lower case and without its diacritics. */
export function toFolded(code: number): number {
  const number = code >> 8;
  let page = foldPages[number];
  if (!page) {
    page = fill(new Uint16Array(PAGE), number, foldOf);
    foldPages[number] = page;
  }
  return page[code & 255]!;
}
