import type { Language } from '../core/language.ts';

/** Greek: all that the core knows of it. */
export const el: Language = {
  tag: 'el',
  reading: { unit: 'words', perMinute: 180 },
};
