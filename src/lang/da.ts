import type { Language } from '../core/language.ts';

/** Danish: all that the core knows of it. */
export const da: Language = {
  tag: 'da',
  reading: { unit: 'words', perMinute: 199 },
};
