import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Frame } from './frame.ts';

const reach = 14;
const stops = new Set('.!?。');

/**
 * Whether what happens at a time named by the tokens `[at, end)` lies ahead or behind: the nearest sign of it in the sentence,
 * a verb of saying being one of the past. Nothing where the sentence does not tell.
 */
export function direction(
  { tokens, lexicon, text }: Frame,
  at: number,
  end = at + 1,
): 'past' | 'future' | undefined {
  // "Thursday's close" is over, whatever the sentence is about.
  if (tokens[at + 2]?.low === 's' && tokens[at + 3]?.entry?.past) return 'past';
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at - by];
    if (!token || text[token.end] === '\n' || stops.has(token.low)) break;
    const { future, before } = token.entry ?? {};
    // "until Friday" lies ahead, but not what merely stands after "until".
    if ((future && (!before || by <= 2)) || isFuture(token.low, lexicon.futureEndings)) return 'future';
    // "will be held on Friday" is ahead, for all its participle.
    if (isPast(token, lexicon) && aheadOf(tokens, at - by)) return 'future';
    if (token.entry?.say || isPast(token, lexicon)) return 'past';
    // What is reported has a time of its own.
    if (token.entry?.that) break;
  }
  for (let next = end; next < end + reach; next++) {
    const token = tokens[next];
    if (!token || stops.has(token.low)) break;
    if (
      (token.entry?.future && (!token.entry.before || token.entry.next)) ||
      isFuture(token.low, lexicon.futureEndings)
    )
      return 'future';
    if (token.entry?.say || isPast(token, lexicon)) return 'past';
  }
  return undefined;
}

const auxiliaries = 3;

const aheadOf = (tokens: readonly Token[], participle: number): boolean =>
  tokens
    .slice(Math.max(0, participle - auxiliaries), participle)
    .some(({ entry }) => entry?.future && !entry.before);

const isPast = ({ low, entry }: Token, { pastEndings }: Lexicon): boolean =>
  entry?.past === true || (low.length > 4 && pastEndings.some((ending) => low.endsWith(ending)));

const isFuture = (low: string, endings: readonly string[]): boolean =>
  low.length > 4 && endings.some((ending) => low.endsWith(ending));
