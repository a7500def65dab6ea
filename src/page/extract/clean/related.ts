import type { Passage } from '../passage.ts';
import { linkedShare, type Pass } from './pass.ts';
import type { Phrasebook } from './phrases.ts';

/** Lines under a heading like "Related" that can still be its list. */
const LONGEST_LIST = 12;

/** A heading like "Related" together with the linked lines under it. */
export const related: Pass = {
  name: 'related',
  reason: 'Lists of other articles say nothing about this one.',
  drops(passage, at, passages, { says }) {
    if (isHead(passage, says)) return leads(passages, at);
    if (linkedShare(passage) < 0.7) return false;
    for (let back = at - 1; back >= 0 && back >= at - LONGEST_LIST; back--) {
      const other = passages[back]!;
      if (isHead(other, says)) return true;
      if (linkedShare(other) < 0.7) return false;
    }
    return false;
  },
};

function isHead(passage: Passage, says: Phrasebook): boolean {
  if (passage.words > 8) return false;
  return (
    says.isOnly(passage.text, 'related') ||
    says.isOnly(passage.text, 'more') ||
    (passage.level > 0 && says.begins(passage.text, 'related') && passage.words <= 4)
  );
}

/** Whether a heading leads a list of links, or nothing at all. */
function leads(passages: readonly Passage[], at: number): boolean {
  const next = passages[at + 1];
  return !next || linkedShare(next) > 0.7 || next.level > 0;
}
