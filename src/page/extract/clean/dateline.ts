import type { Pass } from './pass.ts';

const DATE =
  /\b(19|20)\d\d\b|\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d\s*年|\b(ago|vor \d+|il y a|hace|há|fa|geleden|sedan|siden|temu|назад)\b/iu;
/** Words left over once the numbers are gone: "Published on Monday, March at, updated". */
const MOST_WORDS = 12;

/** When it was published, where it stands as a line of its own around the text. */
export const dateline: Pass = {
  name: 'dateline',
  reason: 'When it was published is said once, with the title.',
  drops(passage, at, _passages, { first, last }) {
    if (passage.words > MOST_WORDS || (at > first && at < last) || passage.type === 'table') return false;
    if (!DATE.test(passage.text) || passage.level > 0) return false;
    return (
      !/[.!?…]$/u.test(passage.text) || /\d\W*$/.test(passage.text) || /time|date/.test(passage.scope.names)
    );
  },
};
