import type { Language } from '../core/language.ts';
import { deNames } from './names/de.ts';

/** German: all that the core knows of it. */
export const de: Language = {
  tag: 'de',
  names: deNames,
  reading: { unit: 'words', perMinute: 179 },
};
