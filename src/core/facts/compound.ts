import type { Entry, Lexicon } from './entry.ts';
import { opensOf } from './opens.ts';

const shortest = 6;

/**
 * The value of a number word written as one ("fünfunddreißig", "duecentocinquanta"): its parts are number words,
 * hundreds and thousands, in the order in which they are said. Nothing where a part of it is none.
 */
export function compoundNumber(low: string, lexicon: Lexicon): Entry | undefined {
  const { rules } = lexicon;
  if (rules.numberInfix === undefined || low.length < shortest) return undefined;
  let [total, current, at, parts] = [0, 0, 0, 0];
  while (at < low.length) {
    const part = longest(low, at, lexicon);
    if (!part) {
      if (parts === 0 || !low.startsWith(rules.numberInfix, at)) return undefined;
      at += rules.numberInfix.length;
      continue;
    }
    at = part.end;
    parts++;
    if (part.value < 100) current += part.value;
    else if (part.value < 1000) current = (current || 1) * part.value;
    else [total, current] = [total + (current || 1) * part.value, 0];
  }
  return parts > 1 ? { number: total + current, opens: opensOf({ number: 1 }) } : undefined;
}

/** The longest number word, hundred or thousand that begins at a place. */
function longest(
  low: string,
  at: number,
  { words, numberReach }: Lexicon,
): { value: number; end: number } | undefined {
  const reach = Math.min(10, numberReach.get(low.slice(at, at + 2)) ?? 0);
  for (let end = Math.min(low.length, at + reach); end > at + 1; end--) {
    const value = partOf(words.get(low.slice(at, end)));
    if (value !== undefined) return { value, end };
  }
  return undefined;
}

/** What a word is worth as a part of a number written as one. */
export function partOf({ number, scale }: Entry = {}): number | undefined {
  if (number !== undefined && number < 100) return number;
  return scale !== undefined && scale <= 1000 ? scale : undefined;
}
