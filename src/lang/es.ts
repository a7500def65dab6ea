import type { Language } from '../core/language.ts';

/** Spanish: all that the core knows of it. */
export const es: Language = {
  tag: 'es',
  reading: { unit: 'words', perMinute: 218 },
};
