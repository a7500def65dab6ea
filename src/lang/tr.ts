import type { Language } from '../core/language.ts';

/** Turkish: all that the core knows of it. */
export const tr: Language = {
  tag: 'tr',
  reading: { unit: 'words', perMinute: 166 },
};
