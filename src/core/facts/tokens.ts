import { Char, charClass } from '../entities/tokens/characters.ts';
import type { Span } from '../text.ts';
import { compoundNumber } from './compound.ts';
import { cutRun, isJoined } from './joined.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { numberEnd, wordEnd } from './scan.ts';

/** A word, number or mark of the text; `entry` where it means something to facts (also of several words). */
export type Token = Span & { kind: 'word' | 'number' | 'mark'; low: string; entry: Entry | undefined };

const longestStem = 24;

/** What the tokens are read from. */
type Source = {
  text: string;
  /** The text in lower case, unit by unit; nothing where that changes its length. */
  lowered: string | undefined;
  /** True where a plain space parts the digits of a number. */
  spaced: boolean;
  lexicon: Lexicon;
};

/** The words, numbers and marks of a text in order, those of several words joined. Linear; never throws. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const raw: Token[] = [];
  const lowered = lexicon.lower(text);
  const source: Source = {
    text,
    lowered: lowered.length === text.length ? lowered : undefined,
    spaced: /\s/.test(lexicon.group),
    lexicon,
  };
  for (let at = 0; at < text.length; ) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === Char.space || kind === Char.newline) at++;
    else at = read(source, at, kind, raw);
  }
  return lexicon.heads.size > 0 ? join(raw, lexicon) : raw;
}

/** Reads what begins at a place that is no space, and answers where it ends. */
function read(source: Source, start: number, kind: number, into: Token[]): number {
  const { text, lexicon } = source;
  if (kind === Char.digit) {
    const end = numberEnd(text, start, source.spaced);
    into.push({ start, end, kind: 'number', low: text.slice(start, end), entry: undefined });
    return end;
  }
  if (kind === Char.symbol || kind === Char.joiner) return readMark(text, start, lexicon, into);
  const end = wordEnd(text, start);
  if (isJoined(text, start)) {
    for (const { from, low, entry } of cutRun(text.slice(start, end), lexicon))
      into.push({ start: start + from, end: start + from + low.length, kind: 'word', low, entry });
  } else {
    const low = source.lowered?.slice(start, end) ?? lexicon.lower(text.slice(start, end));
    into.push({ start, end, kind: 'word', low, entry: lookUp(low, lexicon) });
  }
  return end;
}

/** A mark; of the letters and digits beyond the first plane of Unicode (𝟗) each by itself. */
function readMark(text: string, start: number, lexicon: Lexicon, into: Token[]): number {
  const end = start + (isPair(text, start) ? 2 : 1);
  const low = text.slice(start, end);
  if (end - start === 2 && /^\p{Nd}/u.test(low))
    into.push({ start, end, kind: 'number', low, entry: undefined });
  else
    into.push({
      start,
      end,
      kind: 'mark',
      low: low === '’' ? "'" : low,
      entry: lexicon.words.get(low),
    });
  return end;
}

const isPair = (text: string, at: number): boolean => text.codePointAt(at)! > 0xffff;

function lookUp(low: string, lexicon: Lexicon): Entry | undefined {
  const known = lexicon.words.get(low);
  if (known) return known;
  const reach = lexicon.stemReach.get(low.slice(0, 2)) ?? 0;
  for (let length = Math.min(low.length, longestStem, reach); length >= 2; length--) {
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

/** Joins the tokens of an entry of several words into one, the longest first. */
function join(raw: readonly Token[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length; at++) {
    const first = raw[at]!;
    const most = lexicon.heads.get(first.low);
    const joined = most === undefined ? undefined : joinedAt(raw, at, most, lexicon);
    tokens.push(joined?.token ?? first);
    if (joined) at += joined.length - 1;
  }
  return tokens;
}

/** The entry of several words that begins at a token, and how many tokens it has. */
function joinedAt(
  raw: readonly Token[],
  at: number,
  most: number,
  lexicon: Lexicon,
): { token: Token; length: number } | undefined {
  let key = raw[at]!.low;
  let found: { token: Token; length: number } | undefined;
  for (let length = 2; length <= most && at + length <= raw.length; length++) {
    const last = raw[at + length - 1]!;
    key += ` ${last.low}`;
    const entry = lexicon.words.get(key);
    if (entry)
      found = { token: { start: raw[at]!.start, end: last.end, kind: 'word', low: key, entry }, length };
  }
  return found;
}
