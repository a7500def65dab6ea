import type { Language } from '../core/language.ts';

/** English: all that the core knows of it. */
export const en: Language = {
  tag: 'en',
  reading: { unit: 'words', perMinute: 228 },
};
