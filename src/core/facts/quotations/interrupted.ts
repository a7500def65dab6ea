import type { Span } from '../../text.ts';
import type { Token } from '../tokens.ts';
import { type Voice, within } from './story.ts';

const verbReach = 3;
const longest = 14;
const isDash = ({ low }: Token): boolean => /^[—–-]$/.test(low);
const isStop = ({ low }: Token): boolean => /^[,.!?…，]$/u.test(low);

/**
 * Cuts a passage between quotation marks where somebody else's words interrupt it inside them: "«Да, — сказал он. —
 * Нет»", "« Oui, dit Paul, et non »". What is left are the words that were said, and nothing else.
 */
export function withoutInterruptions(
  quote: Span,
  tokens: readonly Token[],
  voices: readonly Voice[],
): Span[] {
  const inside = within(tokens, quote.start, quote.end);
  const pieces: Span[] = [];
  let start = quote.start;
  for (let at = 1; at < inside.length; at++) {
    const end = interruptionEnd(inside, at, voices);
    if (end === undefined) continue;
    const kept = /^[!?…]$/u.test(inside[at]!.low) ? inside[at]! : inside[at - 1]!;
    pieces.push({ start, end: kept.end });
    at = end;
    start = inside[end + 1]?.start ?? quote.end;
  }
  if (pieces.length === 0) return [quote];
  // The closing mark alone is no passage.
  return quote.end - start > 2 ? [...pieces, { start, end: quote.end }] : pieces;
}

/** The index of the last token of an interruption that begins with a token: ", — сказал он. —", ", dit Paul,". */
function interruptionEnd(inside: readonly Token[], at: number, voices: readonly Voice[]): number | undefined {
  if (!isStop(inside[at]!) || /^[.]$/.test(inside[at]!.low)) return undefined;
  const dashed = inside[at + 1] !== undefined && isDash(inside[at + 1]!);
  const from = dashed ? at + 2 : at + 1;
  if (!inside.slice(from, from + verbReach).some(({ entry }) => entry?.say)) return undefined;
  const rest = inside.slice(from, from + longest);
  const close = rest.findIndex((token, index) => isStop(token) && (!dashed || isEnd(rest, index)));
  if (close < 0) return undefined;
  const words = rest.slice(0, close);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(({ entry }) => entry?.that || entry?.relative)) return undefined;
  const named =
    within(voices, first.start, last.end).length > 0 || words.some(({ entry }) => entry?.pronouns);
  if (!named && !dashed) return undefined;
  const end = from + close;
  return dashed && inside[end + 1] && isDash(inside[end + 1]!) ? end + 1 : end;
}

/** Whether a mark closes what stands between dashes: another dash or the quotation's end follows it. */
const isEnd = (rest: readonly Token[], index: number): boolean => {
  const next = rest[index + 1];
  return !next || isDash(next) || /^[»"”“]$/u.test(next.low);
};
