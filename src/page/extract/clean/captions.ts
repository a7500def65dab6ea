import { within } from '../passage.ts';
import { isRunningProse, type Pass } from './pass.ts';

const CREDIT =
  /^(?:photo|image|picture|source|credit|foto|bild|quelle|crédit|fotografía|imagen|imagem|immagine|фото|写真|사진|图|©|ảnh)s?(?: credit)?\s*[:/©|]/iu;

/** Captions and credits. */
export const captions: Pass = {
  name: 'captions',
  reason: 'Captions and credits speak of a picture that the summary does not show.',
  drops(passage) {
    if (within(passage, ({ name }) => name === 'figcaption')) return true;
    if (passage.words <= 12 && CREDIT.test(passage.text)) return true;
    return !isRunningProse(passage) && /caption|photo-?credit|image-?credit/.test(passage.scope.names);
  },
};
