import { within } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

const NAMES = /newsletter|subscri|sign-?up|paywall|piano|promo-?box|donat/;

/** What the publisher says for itself in a block of its own: a letter to order, a share in what is sold. */
const ASKS =
  /(?:sign up|subscribe).{0,80}newsletter|(?:earn|receive|get) .{0,30}(?:commission|compensation)|affiliate link/i;
const MOST_WORDS = 60;

/** Whether a block is the first or among the last three: in between it may be what the article speaks of. */
const isAtEdge = (at: number, { length }: { length: number }): boolean => at === 0 || at >= length - 3;

/** Newsletters, subscriptions and requests to follow. */
export const letters: Pass = {
  name: 'letters',
  reason: 'What the publisher would like of the reader is not what the article says.',
  drops(passage, at, passages, { first, last, says }) {
    if (says.isOnly(passage.text, 'letter')) return true;
    if (isAtEdge(at, passages) && passage.words <= MOST_WORDS && ASKS.test(passage.text)) return true;
    if (isRunningProse(passage) || !says.begins(passage.text, 'letter')) return false;
    if (within(passage, ({ name, names }) => name !== 'body' && (name === 'form' || NAMES.test(names))))
      return true;
    return linkedShare(passage) > 0.3 || at < first || at > last;
  },
};
