import { type Passage, within } from '../passage.ts';
import { OUTER, type Pass } from './pass.ts';

/** Words in names part at underscores as well as at hyphens. */
const NAMES =
  /(^|[\s_-])(comments?|respond)($|[\s_-])|comment[-_]?(list|body|thread|section|content|form|block)|disqus/;

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
  return within(passage, ({ name, names }) => !OUTER.has(name) && NAMES.test(names));
}
