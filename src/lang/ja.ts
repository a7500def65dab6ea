import type { Language } from '../core/language.ts';

/** Japanese: all that the core knows of it. */
export const ja: Language = {
  tag: 'ja',
  reading: { unit: 'characters', perMinute: 357 },
};
