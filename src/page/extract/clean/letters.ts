import { within } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

const NAMES = /newsletter|subscri|sign-?up|paywall|piano|promo-?box|donat/;

/** Newsletters, subscriptions and requests to follow. */
export const letters: Pass = {
  name: 'letters',
  reason: 'What the publisher would like of the reader is not what the article says.',
  drops(passage, at, _passages, { first, last, says }) {
    if (says.isOnly(passage.text, 'letter')) return true;
    if (isRunningProse(passage) || !says.begins(passage.text, 'letter')) return false;
    if (within(passage, ({ name, names }) => name !== 'body' && (name === 'form' || NAMES.test(names))))
      return true;
    return linkedShare(passage) > 0.3 || at < first || at > last;
  },
};
