import type { Language } from '../core/language.ts';

/** Russian: all that the core knows of it. */
export const ru: Language = {
  tag: 'ru',
  reading: { unit: 'words', perMinute: 184 },
};
