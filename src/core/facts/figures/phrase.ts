import type { Lexicon } from '../lexicon.ts';
import { readNumber } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** A number over one or more tokens: its value and the index after its last token. */
export type NumberPhrase = { value: number; end: number; digits: boolean };

/** Most tokens in a number. */
const longest = 12;

/** Whether nothing but a space, or nothing, stands between two tokens. */
export const touches = (text: string, before: Token, after: Token): boolean =>
  after.start - before.end <= 1 && !text.slice(before.end, after.start).includes('\n');

/** Number of a token by itself: digits or a number word. */
function wordValue(token: Token, lexicon: Lexicon): number | undefined {
  return token.kind === 'number' ? readNumber(token.low, lexicon) : token.entry?.number;
}

/**
 * The number that begins at a token: digits, words ("two hundred and fifty") or both ("1.2 million", 3億5000万).
 * Scales multiply what stands before them; smaller ones add up. `money` lets the short forms ("$5k") count.
 */
export function readPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  money: boolean,
): NumberPhrase | undefined {
  let total = 0;
  let current: number | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  let at = from;
  let digits = false;
  for (; at < tokens.length && at < from + longest; at++) {
    const token = tokens[at]!;
    if (at > from && !touches(text, tokens[at - 1]!, token)) break;
    const value = wordValue(token, lexicon);
    const scale = token.entry?.scale ?? (money ? token.entry?.moneyScale : undefined);
    if (token.kind === 'number' && value === undefined) return undefined;
    // "007": a number of its own, not a count.
    if (/^00?\d+$/.test(token.low) && token.low.length > 2) return undefined;
    const half = at > from ? halfOf(token) : undefined;
    if (half !== undefined) {
      if (current === undefined) total += half * lastScale;
      else current += half;
      at++;
      break;
    }
    if (value !== undefined) {
      if (current !== undefined && !fits(current, value, token)) break;
      if (current !== undefined && digits && token.kind !== 'number') break;
      digits ||= token.kind === 'number';
      current = (current ?? 0) + value;
    } else if (scale !== undefined && (at > from || token.kind === 'word')) {
      // "Milliarden", "thousands" count nothing; "mille", "cien" do.
      if (at === from && (scale < 100 || scale > 1000 || token.low.endsWith('s'))) break;
      if (scale < 1000) current = (current ?? 1) * scale;
      else if (current === undefined && total > 0) total *= scale;
      else if (scale < lastScale) {
        total += (current ?? 1) * scale;
        current = undefined;
        lastScale = scale;
      } else break;
    } else if (!(joins(token, current) && continues(text, tokens, at, lexicon))) break;
  }
  // "one" alone is more often a pronoun or an article than a count.
  if (at === from || (at === from + 1 && !digits && current === 1)) return undefined;
  const value = total + (current ?? 0);
  return Number.isFinite(value) ? { value: exact(value), end: at, digits } : undefined;
}

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "5½", "one and a half": what a fraction adds to the number, or to the power of ten, before it. */
const halfOf = ({ low, entry }: Token): number | undefined => (entry?.half ? 0.5 : fractions[low]);

/** 1.1 × 1000 is 1100, without the error of the machine's fractions. */
const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Whether a smaller number word goes on a larger one: "twenty" + "five", "hundred" + "fifty". */
const fits = (current: number, value: number, token: Token): boolean =>
  token.kind === 'word' &&
  ((current % 100 === 0 && value < 100) ||
    // French counts to sixty and eighty, then on to nineteen: "soixante-quatorze".
    ((current === 60 || current === 80) && value > 9 && value < 20) ||
    (current % 10 === 0 && current % 100 >= 20 && value < 10));

/** A hyphen or "and" inside a number word. */
const joins = (token: Token, current: number | undefined): boolean =>
  current !== undefined && (token.low === '-' || token.entry?.numberJoins === true);

function continues(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  // "1.8-million-euro"
  if (tokens[at]!.low === '-' && next?.entry?.scale !== undefined && before.kind === 'number') return true;
  if (next?.kind !== 'word' || before.kind !== 'word' || !touches(text, tokens[at]!, next)) return false;
  const value = wordValue(next, lexicon);
  const left = before.entry?.number ?? before.entry?.scale;
  return value !== undefined && left !== undefined && value < left && fits(left, value, next);
}
