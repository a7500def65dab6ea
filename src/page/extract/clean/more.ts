import { linkedShare, type Pass } from './pass.ts';

/** "Read more: …" and the like: a block of its own that leads to another article. */
export const more: Pass = {
  name: 'more',
  reason: 'Pointers to other articles say nothing about this one.',
  drops(passage, _at, _passages, { says }) {
    if (says.isOnly(passage.text, 'more')) return true;
    const points =
      says.begins(passage.text, 'more') ||
      (says.begins(passage.text, 'related') && passage.text.includes(':'));
    return points && passage.words <= 40 && linkedShare(passage) > 0.4;
  },
};
