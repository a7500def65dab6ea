import type { Entry, Lexicon } from './entry.ts';
import { opensOf } from './opens.ts';

const shortest = 6;

/**
 * The value of a number word written as one ("fünfunddreißig", "duecentocinquanta"): its parts are number words,
 * hundreds and thousands, in the order in which they are said. Nothing where a part of it is none.
 */
export function compoundNumber(low: string, { words, rules }: Lexicon): Entry | undefined {
  if (rules.numberInfix === undefined || low.length < shortest) return undefined;
  let [total, current, at, parts] = [0, 0, 0, 0];
  while (at < low.length) {
    const part = longest(low, at, words);
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
  words: ReadonlyMap<string, Entry>,
): { value: number; end: number } | undefined {
  for (let end = Math.min(low.length, at + 10); end > at + 1; end--) {
    const { number, scale } = words.get(low.slice(at, end)) ?? {};
    const value =
      number !== undefined && number < 100
        ? number
        : scale !== undefined && scale <= 1000
          ? scale
          : undefined;
    if (value !== undefined) return { value, end };
  }
  return undefined;
}
