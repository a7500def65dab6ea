import type { Language } from '../core/language.ts';

/** Italian: all that the core knows of it. */
export const it: Language = {
  tag: 'it',
  reading: { unit: 'words', perMinute: 188 },
};
