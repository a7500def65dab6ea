import type { Language } from '../core/language.ts';
import { deNames } from './names/de.ts';
import { deSentences } from './sentences/de.ts';

/** German: all that the core knows of it. */
export const de: Language = {
  tag: 'de',
  sentences: deSentences,
  names: deNames,
  reading: { unit: 'words', perMinute: 179 },
};
