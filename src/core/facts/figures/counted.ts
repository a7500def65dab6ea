import { isCapital, isSmall } from '../letters.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import { touches } from './phrase.ts';

const farthest = 4;

/** Whether a word can be (part of) what is counted. */
function counts(text: string, token: Token, lexicon: Lexicon): boolean {
  if (token.entry?.counters || token.entry?.time) return true;
  if (token.kind !== 'word' || token.low.length < 2) return false;
  // Large lists of stop words have nouns too ("years", "places").
  if (
    lexicon.stop.has(token.low) &&
    !token.entry?.adjectives &&
    !(lexicon.tag === 'de' && isCapital(text, token.start)) &&
    !(token.low.length > 4 && isPlural(token, lexicon))
  )
    return false;
  const { entry } = token;
  return (
    !entry ||
    !(
      (entry.say && !isPlural(token, lexicon)) ||
      entry.past ||
      entry.future ||
      entry.notCounted ||
      entry.unit ||
      entry.month ||
      entry.weekday ||
      entry.before ||
      entry.that
    )
  );
}

const isPlural = ({ low }: Token, { plurals }: Lexicon): boolean =>
  plurals.some((ending) => low.endsWith(ending) && low.length > ending.length + 1);

/**
 * The index after what a number counts, which begins at a token; the same index where nothing is counted. The
 * noun is the first in the plural where the language tells it by its end, the first with a capital in German,
 * else the next word.
 */
export function countedEnd(text: string, tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let last = from;
  for (let word = 0; word < farthest && last < tokens.length; word++) {
    const head = headOf(tokens, last);
    const token = tokens[head]!;
    if (!touches(text, tokens[last - 1]!, tokens[last]!) || !(head > last || counts(text, token, lexicon)))
      break;
    if (token.entry?.counters || token.entry?.time) return head + 1;
    if (lexicon.rules.unspaced) return from;
    if (!isSmall(token.low, 0)) return head + 1;
    if (lexicon.tag === 'de') {
      if (isCapital(text, token.start)) return head + 1;
    } else if (!token.entry?.adjectives && (lexicon.plurals.length === 0 || isPlural(token, lexicon)))
      return head + 1;
    last = head + 1;
  }
  // "17 hanging out": a participle alone is not counted.
  const participle = lexicon.tag === 'en' && tokens[from]?.low.endsWith('ing');
  return lexicon.tag === 'de' || participle || last === from ? from : headOf(tokens, from) + 1;
}

/** The index of the last part of a compound with hyphens: "heat-related". */
function headOf(tokens: readonly Token[], at: number): number {
  const [word, hyphen, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const joined = hyphen?.low === '-' && hyphen.start === word.end && next?.start === hyphen.end;
  return joined && next.kind === 'word' ? at + 2 : at;
}

/** The index after "a day", "per Stunde": what makes a rate of a count. */
export function rateEnd(text: string, tokens: readonly Token[], from: number): number {
  const [per, unit] = [tokens[from], tokens[from + 1]];
  if (!per?.entry?.per || !unit?.entry?.time || !touches(text, tokens[from - 1]!, per)) return from;
  return from + 2;
}
