import type { Language } from '../core/language.ts';
import { frNames } from './names/fr.ts';

/** French: all that the core knows of it. */
export const fr: Language = {
  tag: 'fr',
  names: frNames,
  reading: { unit: 'words', perMinute: 195 },
};
