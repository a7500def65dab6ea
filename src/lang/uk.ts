import type { Language } from '../core/language.ts';

/** Ukrainian: all that the core knows of it. */
export const uk: Language = {
  tag: 'uk',
  reading: { unit: 'words', perMinute: 184 },
};
