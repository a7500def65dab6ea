import { linkedShare, type Pass } from './pass.ts';

/** Buttons for sharing, saving and printing. */
export const share: Pass = {
  name: 'share',
  reason: 'Labels of buttons are no text.',
  drops(passage, _at, _passages, { says }) {
    if (says.isOnly(passage.text, 'share')) return true;
    return (
      passage.words <= 8 &&
      says.begins(passage.text, 'share') &&
      (linkedShare(passage) > 0.5 || /shar|social/.test(passage.scope.names))
    );
  },
};
