import { within } from '../passage.ts';
import { isRunningProse, type Pass } from './pass.ts';

const CREDIT =
  /^(photo|image|picture|source|credit|foto|bild|quelle|crédit|fotografía|imagen|imagem|immagine|фото|写真|사진|图|©|ảnh)s?( credit)?\s*[:/©|]/iu;

const CAPTION = /(^|[\s_-])(image)?captions?([\s_-]|$)|post-attachment|slide-?info/;
const CREDITED = /caption|(photo|image|media)-?_?credit/;
/** A longer block inside something called a caption is text. */
const MOST_WORDS = 90;

/** Captions and credits. */
export const captions: Pass = {
  name: 'captions',
  reason: 'Captions and credits speak of a picture that the summary does not show.',
  drops(passage) {
    if (within(passage, ({ name }) => name === 'figcaption')) return true;
    if (passage.words <= 12 && CREDIT.test(passage.text)) return true;
    if (passage.text.startsWith('FILE - ')) return true;
    const { names, parent } = passage.scope;
    if (
      passage.words <= MOST_WORDS &&
      CAPTION.test(`${names} ${parent?.name === 'body' ? '' : parent?.names}`)
    )
      return true;
    return !isRunningProse(passage) && CREDITED.test(names);
  },
};
