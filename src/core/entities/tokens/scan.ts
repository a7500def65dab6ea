import { Char, charClass } from './characters.ts';

const APOSTROPHE = 0x27;
const QUOTE = 0x2019;
const MODIFIER_APOSTROPHE = 0x02bc;
const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;

const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === QUOTE || code === MODIFIER_APOSTROPHE;

const classAt = (text: string, at: number): number =>
  at < text.length ? charClass(text.charCodeAt(at)) : Char.space;

const isLetter = (kind: number): boolean =>
  kind === Char.lowercase || kind === Char.upper || kind === Char.caseless;

const isWord = (kind: number): boolean => isLetter(kind) || kind === Char.digit || kind === Char.joiner;

/** The end of the run of letters, digits and marks at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(charClass(text.charCodeAt(end)))) end++;
  return end;
}

/** The clitics that English writes after an apostrophe, by their letters. */
const isClitic = (text: string, from: number, to: number): boolean => {
  const length = to - from;
  if (length < 1 || length > 2) return false;
  const rest = text.slice(from, to).toLowerCase();
  return rest === 's' || rest === 're' || rest === 'll' || rest === 've' || rest === 'm' || rest === 'd';
};

const isAddress = (text: string, start: number, end: number): boolean => {
  if (text.charCodeAt(end) === COLON)
    return text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH;
  if (text.charCodeAt(end) !== DOT || end - start !== 3) return false;
  return text.slice(start, end).toLowerCase() === 'www' && isWord(classAt(text, end + 1));
};

function addressEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const kind = charClass(text.charCodeAt(end));
    if (kind === Char.space || kind === Char.newline) break;
  }
  while (end > at && /[.,;:!?)\]"'”’»]/.test(text[end - 1]!)) end--;
  return Math.max(end, at + 1);
}

/** The end of `U.S.`-like initials that start at `at`, or `at` where there are none. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (classAt(text, end) === Char.upper && text.charCodeAt(end + 1) === DOT) {
    end += 2;
    letters++;
  }
  if (letters === 0) return at;
  if (letters > 1 && classAt(text, end) === Char.upper && !isWord(classAt(text, end + 1))) return end + 1;
  if (letters === 1 && isWord(classAt(text, end)) && classAt(text, end) !== Char.upper) return at;
  return end;
}

/** Whether the sign at `end` joins what stands before and after it into one word; `start` is where the word began. */
function joins(text: string, start: number, end: number, elision: boolean): boolean {
  const code = text.charCodeAt(end);
  const before = classAt(text, end - 1);
  const after = classAt(text, end + 1);
  if (!isWord(after)) return false;
  if (code === DOT || code === COMMA || code === COLON) {
    if (before === Char.digit && after === Char.digit) return true;
    return code === DOT && isLetter(before) && after !== Char.upper && isLetter(after);
  }
  if (code === AMPERSAND) return before === Char.upper && after === Char.upper && end - start <= 3;
  if (!isApostrophe(code) || !isLetter(after)) return false;
  if (isClitic(text, end + 1, wordEnd(text, end + 1))) return false;
  return !elision && classAt(text, start) === Char.upper;
}

/** Whether an apostrophe at `end` belongs to the word before it as its last sign (`d'`, `l'`). */
const elides = (text: string, end: number): boolean =>
  isApostrophe(text.charCodeAt(end)) &&
  isLetter(classAt(text, end + 1)) &&
  !isClitic(text, end + 1, wordEnd(text, end + 1));

const NT = /^['’]t(?![\p{L}\p{N}])/iu;

function scanWord(text: string, start: number, elision: boolean): number {
  const initials = initialsEnd(text, start);
  if (initials > start) return initials;
  let end = wordEnd(text, start);
  if (isAddress(text, start, end)) return addressEnd(text, end);
  while (end < text.length && joins(text, start, end, elision)) end = wordEnd(text, end + 1);
  if (text.charCodeAt(end) === AT && isWord(classAt(text, end + 1))) return addressEnd(text, end);
  if (isApostrophe(text.charCodeAt(end)) && NT.test(text.slice(end, end + 3))) return end + 2;
  if (elides(text, end)) return end + 1;
  while (end > start + 1 && classAt(text, end - 1) === Char.joiner) end--;
  return end;
}

function scanSymbol(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if ((code === AT || code === HASH) && isWord(classAt(text, start + 1))) return wordEnd(text, start + 1);
  if (isApostrophe(code)) {
    const end = wordEnd(text, start + 1);
    if (end > start + 1 && isClitic(text, start + 1, end)) return end;
  }
  if (code >= 0xd800 && code < 0xdc00) {
    const next = text.charCodeAt(start + 1);
    if (next >= 0xdc00 && next < 0xe000) return start + 2;
  }
  return start + 1;
}

/** The end of the token that starts at `start`, whose first character has class `kind`; always beyond `start`. */
export const scanToken = (text: string, start: number, kind: number, elision: boolean): number =>
  isWord(kind) ? scanWord(text, start, elision) : scanSymbol(text, start);
