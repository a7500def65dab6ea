import { type Passage, within } from '../passage.ts';
import type { Pass } from './pass.ts';

const NAMES = /comment-?(?:list|body|thread|section|content|form)|\bcomments\b|disqus|\brespond\b/;

/** Comments of readers and the invitation to write one. */
export const comments: Pass = {
  name: 'comments',
  reason: 'What readers answered is not what the article says.',
  drops(passage, _at, _passages, { says }) {
    if (says.isOnly(passage.text, 'comments')) return true;
    return isComment(passage);
  },
};

/** Whether the markup around a passage says that readers wrote it. */
export function isComment(passage: Passage): boolean {
  return within(passage, ({ name, names }) => name !== 'body' && name !== 'main' && NAMES.test(names));
}
