import type { DateMention } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Day } from './calendar.ts';

/** What reading a date at a token may look at. */
export type Frame = {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** The day of publication, where known. */
  published: Day | undefined;
  /** The day of the last change to the article, where that is a later one. */
  modified?: Day | undefined;
  /** The date that was named last. */
  last?: DateMention;
};

/** A date read at a token: its value, and the tokens `[from, end)` that say it; `yearless` where the year is inferred. */
export type Reading = {
  from: number;
  end: number;
  value: string;
  precision: DateMention['precision'];
  yearless?: true;
};

/** Longest way between the parts of a date. */
const widest = 3;

/** The index of the next token that is no filler ("of", "the", a comma, an ordinal's end), within reach. */
export function nextPart({ text, tokens }: Frame, from: number): number {
  for (let at = from; at < tokens.length && at < from + widest; at++) {
    const token = tokens[at]!;
    if (at > 0 && text.slice(tokens[at - 1]!.end, token.start).includes('\n')) return -1;
    if (!isFiller(token, tokens[at - 1])) return at;
  }
  return -1;
}

const ordinal = /^(?:st|nd|rd|th|er|re|ºa?|ª|º|°|o|e|ème|го|н?я|en|án|i|a)$/u;

function isFiller(token: Token, before: Token | undefined): boolean {
  if (token.entry?.fill) return true;
  if (/^[.,º°ª'’-]$/u.test(token.low)) return true;
  return (
    token.kind === 'word' &&
    before?.kind === 'number' &&
    before.end === token.start &&
    ordinal.test(token.low)
  );
}
