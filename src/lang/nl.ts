import type { Language } from '../core/language.ts';

/** Dutch: all that the core knows of it. */
export const nl: Language = {
  tag: 'nl',
  reading: { unit: 'words', perMinute: 202 },
};
