import type { Language } from '../core/language.ts';
import { fiNames } from './names/fi.ts';
import { fiSentences } from './sentences/fi.ts';

/** Finnish: all that the core knows of it. */
export const fi: Language = {
  tag: 'fi',
  sentences: fiSentences,
  names: fiNames,
  reading: { unit: 'words', perMinute: 161 },
};
