import type { Language } from '../core/language.ts';

/** Portuguese: all that the core knows of it. */
export const pt: Language = {
  tag: 'pt',
  reading: { unit: 'words', perMinute: 181 },
};
