import type { Span } from '../text.ts';
import { compoundNumber } from './compound.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A word, number or mark of the text; `entry` where it means something to facts (also of several words). */
export type Token = Span & { kind: 'word' | 'number' | 'mark'; low: string; entry?: Entry };

const letters = '\\p{L}[\\p{L}\\p{M}]*';
/** Digits with their separators; a space parts groups only where the language writes them so. */
const spaced = new RegExp(
  `\\p{Nd}+(?:(?:[.,'’٫٬]|[ \\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))\\p{Nd}+)*|${letters}|[^\\s\\p{L}]`,
  'gu',
);
const plain = new RegExp(
  `\\p{Nd}+(?:(?:[.,'’٫٬]|[\\u00a0\\u202f](?=\\p{Nd}{3}(?!\\p{Nd})))\\p{Nd}+)*|${letters}|[^\\s\\p{L}]`,
  'gu',
);
const digit = /^\p{Nd}/u;
const letter = /^\p{L}/u;
/** Scripts that write words without spaces, or endings on to them (Hangul). */
const joined =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/** Below this no script is written without spaces; asking so is quicker. */
const firstJoined = 0x0e00;
const longestJoined = 10;
const longestStem = 24;
const noEntry: Entry = {};

/** The words, numbers and marks of a text in order, those of several words joined. Linear; never throws. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const raw: Token[] = [];
  for (const found of text.matchAll(/\s/u.test(lexicon.group) ? spaced : plain)) {
    const [word] = found;
    const start = found.index;
    if (digit.test(word)) raw.push({ start, end: start + word.length, kind: 'number', low: word });
    else if (!letter.test(word)) raw.push(mark(word, start, lexicon));
    else if (word.charCodeAt(0) >= firstJoined && joined.test(word[0]!)) cut(word, start, lexicon, raw);
    else raw.push(wordToken(word, start, lexicon));
  }
  return lexicon.heads.size > 0 ? join(raw, lexicon) : raw;
}

function mark(low: string, start: number, lexicon: Lexicon): Token {
  const token: Token = { start, end: start + low.length, kind: 'mark', low: low === '’' ? "'" : low };
  const entry = lexicon.words.get(low);
  return entry ? { ...token, entry } : token;
}

function wordToken(word: string, start: number, lexicon: Lexicon): Token {
  const low = lexicon.lower(word);
  const entry = lookUp(low, lexicon);
  const end = start + word.length;
  return entry ? { start, end, kind: 'word', low, entry } : { start, end, kind: 'word', low };
}

function lookUp(low: string, lexicon: Lexicon): Entry | undefined {
  const known = lexicon.words.get(low);
  if (known) return known;
  if (lexicon.stems.size > 0)
    for (let length = Math.min(low.length, longestStem); length >= 2; length--) {
      const stem = lexicon.stems.get(low.slice(0, length));
      if (stem) return stem;
    }
  for (const prefix of lexicon.prefixes)
    if (low.length > prefix.length + 2 && low.startsWith(prefix)) {
      const rest = lexicon.words.get(low.slice(prefix.length));
      if (rest) return rest;
    }
  return compoundNumber(low, lexicon);
}

/** Cuts a run without spaces at the longest words that mean something; the rest stays in pieces between them. */
function cut(run: string, start: number, lexicon: Lexicon, into: Token[]): void {
  let rest = 0;
  const flush = (to: number) => {
    if (to > rest)
      into.push({ start: start + rest, end: start + to, kind: 'word', low: run.slice(rest, to) });
  };
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longestJoined, run.length - at);
    while (length > 0 && !lexicon.words.has(run.slice(at, at + length))) length--;
    if (length === 0) {
      at++;
      continue;
    }
    flush(at);
    const low = run.slice(at, at + length);
    into.push({
      start: start + at,
      end: start + at + length,
      kind: 'word',
      low,
      entry: lexicon.words.get(low) ?? noEntry,
    });
    at += length;
    rest = at;
  }
  flush(run.length);
}

/** Joins the tokens of an entry of several words into one, the longest first. */
function join(raw: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length; at++) {
    const first = raw[at]!;
    let length = Math.min(lexicon.heads.get(first.low) ?? 1, raw.length - at);
    for (; length > 1; length--) {
      const key = raw
        .slice(at, at + length)
        .map(({ low }) => low)
        .join(' ');
      const entry = lexicon.words.get(key);
      if (!entry) continue;
      tokens.push({ start: first.start, end: raw[at + length - 1]!.end, kind: 'word', low: key, entry });
      break;
    }
    if (length <= 1) tokens.push(first);
    else at += length - 1;
  }
  return tokens;
}
