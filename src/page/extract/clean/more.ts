import { linkedShare, type Pass } from './pass.ts';
import { begins, isOnly } from './phrases.ts';

/** "Read more: …" and the like: a block of its own that leads to another article. */
export const more: Pass = {
  name: 'more',
  reason: 'Pointers to other articles say nothing about this one.',
  drops(passage) {
    if (isOnly(passage.text, 'more')) return true;
    const points =
      begins(passage.text, 'more') || (begins(passage.text, 'related') && passage.text.includes(':'));
    return points && passage.words <= 40 && linkedShare(passage) > 0.4;
  },
};
