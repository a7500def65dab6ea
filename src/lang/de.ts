import type { Language } from '../core/language.ts';

/** German: all that the core knows of it. */
export const de: Language = {
  tag: 'de',
  reading: { unit: 'words', perMinute: 179 },
};
