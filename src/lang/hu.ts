import type { Language } from '../core/language.ts';

/** Hungarian: all that the core knows of it. */
export const hu: Language = {
  tag: 'hu',
  reading: { unit: 'words', perMinute: 166 },
};
