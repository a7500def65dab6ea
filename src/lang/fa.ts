import type { Language } from '../core/language.ts';

/** Persian: all that the core knows of it. */
export const fa: Language = {
  tag: 'fa',
  reading: { unit: 'words', perMinute: 138 },
};
