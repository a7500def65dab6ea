import type { Frame } from './frame.ts';

const reach = 14;

/**
 * Whether what happens at a time named at a token lies ahead or behind: the nearest sign of it in the sentence,
 * a verb of saying being one of the past. What tells nothing is past, as news mostly is.
 */
export function direction({ tokens, lexicon, text }: Frame, at: number): 'past' | 'future' {
  const from = tokens[at]!;
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at - by];
    if (!token || text.slice(token.end, from.start).includes('\n') || /^[.!?。]$/.test(token.low)) break;
    const { future, before } = token.entry ?? {};
    // "until Friday" lies ahead, but not what merely stands after "until".
    if ((future && (!before || by <= 2)) || isFuture(token.low, lexicon.futureEndings)) return 'future';
    if (token.entry?.say) return 'past';
    // What is reported has a time of its own.
    if (token.entry?.that) break;
  }
  for (let by = 1; by <= reach; by++) {
    const token = tokens[at + by];
    if (!token || /^[.!?。]$/.test(token.low)) break;
    if ((token.entry?.future && !token.entry.before) || isFuture(token.low, lexicon.futureEndings))
      return 'future';
    if (token.entry?.say) break;
  }
  return 'past';
}

const isFuture = (low: string, endings: readonly string[]): boolean =>
  low.length > 4 && endings.some((ending) => low.endsWith(ending));
