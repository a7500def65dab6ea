import { Char, charClass, toFolded } from '../tokens/characters.ts';
import { HASH_START, hashStep, join } from '../tokens/hash.ts';
import { Form, Gap, type Tokens } from '../tokens/index.ts';
import { markBetween, markNear } from './busy.ts';
import { isCapital, LineCase } from './case.ts';
import { seenElsewhere } from './elsewhere.ts';
import { countWords, type WordCounts } from './words.ts';

/** What the features of a token are made from: columns beside those of {@link Tokens}. */
export type Context = {
  tokens: Tokens;
  /** Bits that the word lists give each token. */
  marks: Int32Array;
  /** {@link LineCase} of the token's line. */
  lineCase: Uint8Array;
  /** 1 where a sentence starts, 2 where a quotation starts, 0 elsewhere. */
  starts: Uint8Array;
  shape: Int32Array;
  /** Hashes of the first and last letters, in lower case. */
  prefix3: Int32Array;
  prefix4: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  /** First and last token of the run of capitalised words that the token is in; -1 outside runs. */
  runStart: Int32Array;
  runEnd: Int32Array;
  words: WordCounts;
  /** What each word's places in the text tell ({@link Seen}), by word number. */
  seen: Int32Array;
  /** The class of each word ({@link WordClasses}), where the tagger knows any. */
  classes?: Uint8Array;
  /** 1 where a token may be part of a name: near a capital, or in a line whose case tells nothing. */
  busy: Uint8Array;
};

const FULL_STOP = 0x2e;
const MARKS = '!?…。！？';
const QUOTES = '"“”«»„‘\'’(-–—•*:';

function markStarts(text: string, tokens: Tokens): Uint8Array {
  const starts = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if (i === 0 || tokens.gap[i] === Gap.newline) {
      starts[i] = 1;
      continue;
    }
    const before = tokens.start[i - 1]!;
    if (tokens.end[i - 1]! - before !== 1) continue;
    const code = text.charCodeAt(before);
    if (code === FULL_STOP || MARKS.includes(text[before]!)) starts[i] = 1;
    else if (code > 32 && QUOTES.includes(text[before]!)) starts[i] = starts[i - 1] === 1 ? 1 : 2;
  }
  return starts;
}

/** Compresses how a word is written into a hash: `Xx`, `XX`, `X.X.`, `d`, `Xx'X`; runs longer than two count as two. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = HASH_START;
  let last = -1;
  let run = 0;
  for (let i = start; i < end && i < start + 24; i++) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === Char.joiner) continue;
    const unit = kind === Char.symbol ? code : kind;
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= 2) hash = hashStep(hash, unit);
  }
  return hash;
}

function prefixHash(text: string, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashStep(hash, toFolded(text.charCodeAt(i)));
  return hash;
}

function markLine(context: Context, from: number, to: number): void {
  const { form } = context.tokens;
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    if (form[i] === Form.lowercase) lower++;
    else if (form[i] === Form.capital) capital++;
    else if (form[i] === Form.upper) upper++;
  }
  const words = lower + capital + upper;
  let kind: number = LineCase.usual;
  if (upper > 2 && upper > 0.7 * words) kind = LineCase.capitals;
  else if (words > 3 && capital > 0.6 * words) kind = LineCase.title;
  context.lineCase.fill(kind, from, to);
}

function markLines(context: Context): void {
  const { gap, form, count } = context.tokens;
  let from = 0;
  let capitals = 0;
  let lowers = 0;
  for (let i = 0; i < count; i++) {
    if (isCapital(form[i]!)) capitals++;
    else if (form[i] === Form.lowercase) lowers++;
    if (i > from && gap[i] === Gap.newline) {
      markLine(context, from, i);
      from = i;
    }
  }
  markLine(context, from, count);
  if (lowers > 3 && capitals === 0) context.lineCase.fill(LineCase.none);
}

function markRuns(context: Context): void {
  const { form, gap, count } = context.tokens;
  let start = -1;
  for (let i = 0; i <= count; i++) {
    const inside = i < count && isCapital(form[i]!);
    const breaks = i < count && gap[i] === Gap.newline;
    if (start >= 0 && (!inside || breaks)) {
      context.runEnd.fill(i - 1, start, i);
      start = -1;
    }
    if (!inside) continue;
    if (start < 0) start = i;
    context.runStart[i] = start;
  }
}

/**
 * How a language writes: `inflected` words are counted by their stems, and what their places tell is left open, for a stem
 * joins words that are not one; in `close` names no word in lower case begins or
 * ends one; where `nouns` have capitals, those that are known are not looked at.
 */
export type Habits = { inflected?: boolean; close?: boolean; nouns?: boolean };

/** Describes every token of the text; `marks` are the bits of the word lists. Linear in the length of the text. */
export function describe(text: string, tokens: Tokens, marks: Int32Array, habits: Habits = {}): Context {
  const n = tokens.count;
  const column = (): Int32Array => new Int32Array(n);
  const starts = markStarts(text, tokens);
  const context: Context = {
    tokens,
    marks,
    starts,
    lineCase: new Uint8Array(n),
    shape: column(),
    prefix3: column(),
    prefix4: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    runStart: column().fill(-1),
    runEnd: column().fill(-1),
    seen: new Int32Array(0),
    words: countWords(text, tokens, starts, habits.inflected === true),
    busy: new Uint8Array(n),
  };
  markLines(context);
  markRuns(context);
  context.seen = habits.inflected ? new Int32Array(context.words.count) : seenElsewhere(context);
  if (habits.nouns || habits.close) markBetween(context, habits.nouns === true);
  else markNear(context);
  for (let i = 0; i < n; i++) {
    if (context.busy[i] === 0 && context.busy[i - 1] !== 1 && context.busy[i + 1] !== 1) continue;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    context.shape[i] = shapeOf(text, start, end);
    context.prefix3[i] = prefixHash(text, start, Math.min(end, start + 3));
    context.prefix4[i] = prefixHash(text, start, Math.min(end, start + 4));
    context.suffix2[i] = prefixHash(text, Math.max(start, end - 2), end);
    context.suffix3[i] = prefixHash(text, Math.max(start, end - 3), end);
    context.suffix4[i] = join(prefixHash(text, Math.max(start, end - 4), end), 4);
  }
  return context;
}

/** What the word's other occurrences in the text tell: 0 nothing; in lower case 1 only, 2 mostly, 3 sometimes; 4, 5 never. */
export function habitOf(context: Context, i: number): number {
  const { words } = context;
  const word = words.id[i]!;
  const lower = words.lower[word]!;
  const inside = words.inside[word]!;
  const capital = isCapital(context.tokens.form[i]!);
  const others = inside - (capital && context.starts[i] === 0 ? 1 : 0);
  if (lower > 0) return others > 0 ? (others > lower ? 3 : 2) : 1;
  return others > 0 ? (others > 2 ? 5 : 4) : 0;
}
