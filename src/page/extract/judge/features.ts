import { ROWS } from '../clean/phrases.ts';
import type { Passage, Scope } from '../passage.ts';
import { aroundFeatures } from './around.ts';
import { type Context, isProse, type ScopeSums } from './context.ts';
import { tokens } from './tokens.ts';

const EMPTY: ScopeSums = { words: 0, units: 0, linked: 0, kept: 0, passages: 0, prose: 0 };
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const size = (count: number): number => Math.round(Math.log2(1 + count) * 16) / 16;
const flag = (yes: boolean): number => (yes ? 1 : 0);

const ENDS_SENTENCE = /[.!?…。！？؟।:;][\s"'”’»)\]]*$/u;
const COMMAS = /[,，、،;]/gu;
const STOPS = /[.!?…。！？؟।]/gu;
const CAPITALS = /(^|\s)\p{Lu}/gu;
const DIGITS = /\p{N}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Steps outward at which the surroundings of a passage are summed. */
export const LEVELS = [1, 2, 3, 5, 8];

/** Neighbours looked at, in passages before (negative) and after. */
export const NEIGHBOURS = [-3, -2, -1, 1, 2, 3];

/** The values of every feature for one passage, each finite. */
export function featuresOf(passage: Passage, context: Context): number[] {
  const out: number[] = [];
  const words = tokens(passage.text);
  ownFeatures(passage, context, out);
  keptFeatures(passage, context, out);
  hintFeatures(passage, words, context, out);
  aroundFeatures(passage.scope, context, out);
  levelFeatures(passage, context, out);
  neighbourFeatures(passage, context, out);
  phraseFeatures(passage, context, out);
  wordFeatures(words, context, out);
  return out;
}

function ownFeatures(passage: Passage, context: Context, out: number[]): void {
  const { text, words, type } = passage;
  out.push(
    size(words),
    ratio(passage.linked, text.length),
    ratio(passage.strong, text.length),
    flag(ENDS_SENTENCE.test(text.slice(-8))),
    ratio(count(text, COMMAS), words),
    size(count(text, STOPS)),
    ratio(count(text, CAPITALS), words),
    ratio(count(text, DIGITS), text.length),
    passage.level,
    flag(type === 'item'),
    flag(type === 'quote'),
    flag(type === 'table'),
    flag(text.includes('©')),
    Math.min(context.seen.get(text) ?? 1, 4),
    ratio(context.before[passage.index]!, context.words),
    size(context.words - context.before[passage.index]!),
    passage.scope.depth,
  );
}

function keptFeatures(passage: Passage, context: Context, out: number[]): void {
  const at = passage.index;
  out.push(
    ...context.kept.map((kept) => kept[at]!),
    context.firstKept < 0 ? -20 : Math.max(-20, Math.min(at - context.firstKept, 20)),
    context.lastKept < 0 ? 20 : Math.max(-20, Math.min(at - context.lastKept, 20)),
    size(context.keptWords),
    size(context.proseWords),
    size(context.words),
    ratio(context.keptWords, context.proseWords),
  );
}

function hintFeatures(passage: Passage, words: readonly string[], context: Context, out: number[]): void {
  const look = context.looks.get(passage.scope)!;
  out.push(
    words.length > SHORT ? 0 : ratio(words.filter((word) => context.title.has(word)).length, words.length),
    words.length > SHORT
      ? 0
      : ratio(words.filter((word) => context.description.has(word)).length, words.length),
    context.body.shareOf(words),
    size(context.body.size),
    scopesNamed(passage, 'article'),
    size(look.count),
    size(ratio(look.words, look.count)),
    ratio(look.kept, look.count),
    ratio(look.linked, look.units),
  );
}

function scopesNamed(passage: Passage, name: string): number {
  let found = 0;
  for (let scope: Scope | undefined = passage.scope; scope; scope = scope.parent)
    if (scope.name === name) found++;
  return found;
}

function levelFeatures(passage: Passage, context: Context, out: number[]): void {
  let scope: Scope | undefined = passage.scope;
  let level = 0;
  for (const wanted of LEVELS) {
    while (level < wanted && scope?.parent) {
      scope = scope.parent;
      level++;
    }
    const sums = (scope && context.sums.get(scope)) ?? EMPTY;
    out.push(
      ratio(sums.linked, sums.units),
      ratio(sums.words, context.words),
      ratio(sums.prose, context.proseWords),
      ratio(sums.kept, sums.words),
      ratio(sums.kept, context.keptWords),
    );
  }
}

function neighbourFeatures(passage: Passage, context: Context, out: number[]): void {
  const { passages, kept } = context;
  for (const step of NEIGHBOURS) {
    const other = passages[passage.index + step];
    out.push(
      other ? size(other.words) : -1,
      other ? ratio(other.linked, other.text.length) : -1,
      other ? kept[0]![other.index]! : -1,
      other ? other.level : -1,
    );
  }
  let keptWords = 0;
  let prose = 0;
  let words = 0;
  for (let at = Math.max(0, passage.index - 6); at <= passage.index + 6 && at < passages.length; at++) {
    const other = passages[at]!;
    words += other.words;
    if (kept[0]![at]! > 0.5) keptWords += other.words;
    if (isProse(other)) prose += other.words;
  }
  out.push(ratio(keptWords, words), ratio(prose, words));
}

/** What a short passage begins with, how far above the last heading that heads furniture stands, and the title. */
function phraseFeatures(passage: Passage, context: Context, out: number[]): void {
  const short = passage.words <= 40;
  const { says } = context;
  for (const row of ROWS)
    out.push(short && says.begins(passage.text, row) ? (says.isOnly(passage.text, row) ? 2 : 1) : 0);
  out.push(
    Math.min(context.sinceHead[passage.index]!, 20),
    context.titleAt < 0 ? -21 : Math.max(-20, Math.min(passage.index - context.titleAt, 20)),
    flag(DATED.test(passage.text.slice(0, 120))),
  );
}

/** Words beyond which a passage is not looked at for titles and furniture: long passages have some of all words. */
const SHORT = 80;

/** How many words of a short passage are such as publishers use of themselves, and their share. */
function wordFeatures(words: readonly string[], { furniture }: Context, out: number[]): void {
  const found = words.length > SHORT ? 0 : words.filter((word) => furniture.has(word)).length;
  out.push(Math.min(found, 6), ratio(found, words.length));
}

const DATED = /\b(19|20)\d\d\b|\d{1,2}:\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d年/u;
