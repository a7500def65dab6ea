import { type Passage, within } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

const NAMES = /newsletter|subscri|sign-?up|paywall|piano|promo-?box|donat/;

/** What the publisher says for itself in a block of its own: a letter to order, a share in what is sold, its rights. */
const ASKS =
  /(?:sign up|subscribe).{0,80}newsletter|(?:earn|receive|get) .{0,30}(?:commission|compensation)|affiliate link|all rights reserved|was printed from/i;
const MOST_WORDS = 90;

/** Newsletters, subscriptions and requests to follow. */
export const letters: Pass = {
  name: 'letters',
  reason: 'What the publisher would like of the reader is not what the article says.',
  drops(passage, at, passages, { first, last, says }) {
    if (says.isOnly(passage.text, 'letter')) return true;
    if (asks(passage) && passages.slice(at).every((one) => asks(one) || !isRunningProse(one))) return true;
    if (isRunningProse(passage) || !says.begins(passage.text, 'letter')) return false;
    if (within(passage, ({ name, names }) => name !== 'body' && (name === 'form' || NAMES.test(names))))
      return true;
    return linkedShare(passage) > 0.3 || at < first || at > last;
  },
};

/** Whether a block is of the kind that publishers put under the text, where no prose comes after it. */
const asks = ({ words, text }: Passage): boolean => words <= MOST_WORDS && ASKS.test(text);
