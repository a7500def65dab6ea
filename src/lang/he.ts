import type { Language } from '../core/language.ts';

/** Hebrew: all that the core knows of it. */
export const he: Language = {
  tag: 'he',
  reading: { unit: 'words', perMinute: 187 },
};
