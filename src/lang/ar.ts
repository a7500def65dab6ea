import type { Language } from '../core/language.ts';

/** Arabic: all that the core knows of it. */
export const ar: Language = {
  tag: 'ar',
  reading: { unit: 'words', perMinute: 138 },
};
