import { type Passage, within } from '../passage.ts';
import { isRunningProse, linkedShare, type Pass } from './pass.ts';

const NAMES = /newsletter|subscri|sign-?up|paywall|piano|promo-?box|donat/;

/** What the publisher says for itself in a block of its own: a letter to order, a share in what is sold, its rights. */
const ASKS = new RegExp(
  [
    '(sign up|subscribe).{0,80}newsletter',
    String.raw`\b(we|us|our \w+|site|editors?|partners?|may|might|can) (also |sometimes )?(earn|receive|get|collect)\b.{0,40}\b(commission|compensation|share of|portion of|revenue)`,
    'affiliate (link|partner|commission)',
    'independently (selected|chosen|reviewed|picked)',
    'all rights reserved',
    String.raw`may not be (published|reproduced)\b`,
    'was printed from',
  ].join('|'),
  'i',
);
const MOST_WORDS = 90;

/** Newsletters, subscriptions and requests to follow. */
export const letters: Pass = {
  name: 'letters',
  reason: 'What the publisher would like of the reader is not what the article says.',
  drops(passage, at, passages, { first, last, says }) {
    if (says.isOnly(passage.text, 'letter')) return true;
    if (asks(passage) && (passages.slice(at).every(isNoMatter) || passages.slice(0, at).every(isNoMatter)))
      return true;
    if (isRunningProse(passage) || !says.begins(passage.text, 'letter')) return false;
    if (within(passage, ({ name, names }) => name !== 'body' && (name === 'form' || NAMES.test(names))))
      return true;
    return linkedShare(passage) > 0.3 || at < first || at > last;
  },
};

/** Whether a block is of the kind that publishers put above and under the text, where no prose stands beyond it. */
const asks = ({ words, text }: Passage): boolean => words <= MOST_WORDS && ASKS.test(text);

const isNoMatter = (passage: Passage): boolean => asks(passage) || !isRunningProse(passage);
