import { keepsFullStop } from './abbreviations.ts';
import { Char, charClass, toFolded, toLower } from './characters.ts';
import { HASH_START, hashStep } from './hash.ts';
import { scanToken } from './scan.ts';

/** How a token is written. */
export enum Form {
  /** Punctuation, symbols, addresses of the web. */
  symbol = 0,
  number = 1,
  lowercase = 2,
  /** `Paris`. */
  capital = 3,
  /** `UN`, `U.S.`, `A`. */
  upper = 4,
  /** `McDonald`, `iPhone`, `BBCs`. */
  mixed = 5,
  /** A script without case. */
  caseless = 6,
}

/** What stands before a token. */
export enum Gap {
  none = 0,
  space = 1,
  newline = 2,
}

/** The tokens of a text as columns; the i-th token is `text.slice(start[i], end[i])`. Arrays may be longer than `count`. */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** {@link Form} of each token. */
  form: Uint8Array;
  /** {@link Gap} before each token; the first one's is `newline`. */
  gap: Uint8Array;
  /** Hash of the token as written, in lower case, and in lower case without diacritics. */
  exact: Int32Array;
  lower: Int32Array;
  folded: Int32Array;
};

/** `elision`: whether an apostrophe after a capital ends a word (`L'Iran` in French and Italian, not `O'Brien` in English). */
export type TokenOptions = { elision?: boolean };

/** A new column that begins with the old one's numbers. */
function grown<Column extends Int32Array | Uint8Array>(column: Column, old?: Column): Column {
  if (old) column.set(old);
  return column;
}

const columns = (size: number, old?: Tokens): Tokens => ({
  count: old?.count ?? 0,
  start: grown(new Int32Array(size), old?.start),
  end: grown(new Int32Array(size), old?.end),
  form: grown(new Uint8Array(size), old?.form),
  gap: grown(new Uint8Array(size), old?.gap),
  exact: grown(new Int32Array(size), old?.exact),
  lower: grown(new Int32Array(size), old?.lower),
  folded: grown(new Int32Array(size), old?.folded),
});

/** Counts of a word's characters by {@link Char}; one array serves all tokens, so that none is made in the loop. */
const seen = new Int32Array(8);

/** How a word with these counts of characters, the first of class `first`, is written ({@link Form}). */
function formOf(counts: Int32Array, first: number): number {
  const uppers = counts[Char.upper]!;
  const lowers = counts[Char.lowercase]!;
  const caseless = counts[Char.caseless]!;
  if (uppers + lowers + caseless === 0) return counts[Char.digit]! > 0 ? Form.number : Form.symbol;
  if (first === Char.digit && uppers === 0) return Form.number;
  if (caseless > uppers + lowers) return Form.caseless;
  if (uppers === 0) return Form.lowercase;
  if (lowers === 0) return Form.upper;
  return uppers === 1 && first === Char.upper ? Form.capital : Form.mixed;
}

/** Adds the token `text[start, end)`: one pass over its characters gives its form and its hashes. */
function add(tokens: Tokens, text: string, start: number, end: number, gap: number): void {
  const i = tokens.count++;
  let exact = HASH_START;
  let lower = HASH_START;
  let folded = HASH_START;
  let first: number = Char.symbol;
  seen.fill(0);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === Char.joiner) continue;
    seen[kind]!++;
    if (first === Char.symbol) first = kind;
    exact = hashStep(exact, code);
    lower = hashStep(lower, toLower(code));
    folded = hashStep(folded, toFolded(code));
  }
  tokens.start[i] = start;
  tokens.end[i] = end;
  tokens.gap[i] = i === 0 ? Gap.newline : gap;
  tokens.form[i] = formOf(seen, first);
  tokens.exact[i] = exact;
  tokens.lower[i] = lower;
  tokens.folded[i] = folded;
}

/**
 * Cuts a text into words, numbers and single signs. Linear in the length of the text. Hyphens are tokens of their
 * own; `'s` is one; `U.S.`, `J.` and `Inc.` keep their full stops; web addresses are one token.
 */
export function tokenize(text: string, options: TokenOptions = {}): Tokens {
  let tokens = columns((text.length >> 2) + 16);
  const elision = options.elision === true;
  let gap: number = Gap.none;
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === Char.space || kind === Char.newline || kind === Char.joiner) {
      if (kind === Char.newline) gap = Gap.newline;
      else if (kind === Char.space && gap === Gap.none) gap = Gap.space;
      at++;
      continue;
    }
    if (tokens.count === tokens.start.length) tokens = columns(tokens.count * 2, tokens);
    let end = scanToken(text, at, kind, elision);
    add(tokens, text, at, end, gap);
    if (text.charCodeAt(end) === 0x2e && keepsFullStop(tokens.lower[tokens.count - 1]!)) {
      tokens.end[tokens.count - 1] = ++end;
    }
    gap = Gap.none;
    at = end;
  }
  return tokens;
}

/** The words of the i-th token, as they stand in the text. */
export const tokenText = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.start[i], tokens.end[i]);
