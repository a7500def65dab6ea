import { tokens } from '../judge/tokens.ts';
import type { Pass } from './pass.ts';

/** The title where it stands above the text: it is kept apart, as the article's title. */
export const title: Pass = {
  name: 'title',
  reason: 'The title is a field of its own.',
  drops(passage, at, _passages, { first, metadata }) {
    if (at > first || passage.words > 40 || !metadata.title) return false;
    const words = tokens(passage.text).join(' ');
    const wanted = tokens(metadata.title).join(' ');
    return (
      words === wanted || (passage.level === 1 && (words.startsWith(wanted) || wanted.startsWith(words)))
    );
  },
};
