import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

const reach = 14;

/**
 * Whether what happens at a time named at a token lies ahead or behind: the nearest sign of it in the sentence,
 * a verb of saying being one of the past. Nothing where the sentence does not tell.
 */
export function direction({ tokens, lexicon, text }: Frame, at: number): 'past' | 'future' | undefined {
  const from = tokens[at]!;
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at - by];
    if (!token || text.slice(token.end, from.start).includes('\n') || /^[.!?。]$/.test(token.low)) break;
    const { future, before } = token.entry ?? {};
    // "until Friday" lies ahead, but not what merely stands after "until".
    if ((future && (!before || by <= 2)) || isFuture(token.low, lexicon.futureEndings)) return 'future';
    if (token.entry?.say || isPast(token, lexicon)) return 'past';
    // What is reported has a time of its own.
    if (token.entry?.that) break;
  }
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at + by];
    if (!token || /^[.!?。]$/.test(token.low)) break;
    if ((token.entry?.future && !token.entry.before) || isFuture(token.low, lexicon.futureEndings))
      return 'future';
    if (token.entry?.say || isPast(token, lexicon)) return 'past';
  }
  return undefined;
}

const isPast = ({ low, entry }: Token, { pastEndings }: Lexicon): boolean =>
  entry?.past === true || (low.length > 4 && pastEndings.some((ending) => low.endsWith(ending)));

const isFuture = (low: string, endings: readonly string[]): boolean =>
  low.length > 4 && endings.some((ending) => low.endsWith(ending));
