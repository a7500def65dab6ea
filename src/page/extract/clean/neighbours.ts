import { within } from '../passage.ts';
import { linkedShare, type Pass } from './pass.ts';

const NAMES = /post-?nav|article-?nav|pagination|pager|prev-?next|next-?prev|breadcrumb/;

/** Links to the previous and the next article. */
export const neighbours: Pass = {
  name: 'neighbours',
  reason: 'The neighbours in the archive have nothing to do with the article.',
  drops(passage, _at, _passages, { says }) {
    if (says.isOnly(passage.text, 'neighbours')) return true;
    if (passage.words <= 30 && linkedShare(passage) > 0.5 && says.begins(passage.text, 'neighbours'))
      return true;
    const isBrief = passage.words <= 8 || (passage.words <= 25 && linkedShare(passage) > 0.5);
    return isBrief && within(passage, ({ name, names }) => name !== 'body' && NAMES.test(names));
  },
};
