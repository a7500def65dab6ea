import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

const reach = 14;
const stops = new Set('.!?。');

/**
 * Whether what happens at a time named at a token lies ahead or behind: the nearest sign of it in the sentence,
 * a verb of saying being one of the past. Nothing where the sentence does not tell.
 */
export function direction({ tokens, lexicon, text }: Frame, at: number): 'past' | 'future' | undefined {
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at - by];
    if (!token || text[token.end] === '\n' || stops.has(token.low)) break;
    const { future, before } = token.entry ?? {};
    // "until Friday" lies ahead, but not what merely stands after "until".
    if ((future && (!before || by <= 2)) || isFuture(token.low, lexicon.futureEndings)) return 'future';
    if (token.entry?.say || isPast(token, lexicon)) return 'past';
    // What is reported has a time of its own.
    if (token.entry?.that) break;
  }
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at + by];
    if (!token || stops.has(token.low)) break;
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
