import type { Language } from '../core/language.ts';

/** Czech: all that the core knows of it. */
export const cs: Language = {
  tag: 'cs',
  reading: { unit: 'words', perMinute: 166 },
};
