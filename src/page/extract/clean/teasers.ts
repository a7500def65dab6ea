import type { Passage } from '../passage.ts';
import { linkedShare, type Pass } from './pass.ts';

/** Headings in a row that are teasers of other stories; two may be a chapter's and its first section's. */
const FEWEST = 3;

/** What headings are called that stand on a card for a story. */
const CARD = /card|teaser|carousel|slide|swiper|tile/;

/** Rows of headings with no text under any of them, as carousels of other stories leave. */
export const teasers: Pass = {
  name: 'teasers',
  reason: 'Headings that head nothing are titles of other stories.',
  most: 0.5, // A row of cards is no prose, and may be as long as a short article.
  drops(passage, at, passages) {
    if (passage.level === 0 || (linkedShare(passage) < 0.5 && !CARD.test(passage.scope.names))) return false;
    let start = at;
    let end = at + 1;
    while (isAlike(passages[start - 1], passage)) start--;
    while (isAlike(passages[end], passage)) end++;
    return end - start >= FEWEST;
  },
};

/** Whether a passage is a heading of the same level in an element that is called the same. */
const isAlike = (other: Passage | undefined, { level, scope }: Passage): boolean =>
  other?.level === level && other.scope.names === scope.names;
