import { linkedShare, type Pass } from './pass.ts';
import { begins, isOnly } from './phrases.ts';

/** Buttons for sharing, saving and printing. */
export const share: Pass = {
  name: 'share',
  reason: 'Labels of buttons are no text.',
  drops(passage) {
    if (isOnly(passage.text, 'share')) return true;
    return (
      passage.words <= 8 &&
      begins(passage.text, 'share') &&
      (linkedShare(passage) > 0.5 || /shar|social/.test(passage.scope.names))
    );
  },
};
