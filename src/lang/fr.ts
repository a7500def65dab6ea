import type { Language } from '../core/language.ts';

/** French: all that the core knows of it. */
export const fr: Language = {
  tag: 'fr',
  reading: { unit: 'words', perMinute: 195 },
};
