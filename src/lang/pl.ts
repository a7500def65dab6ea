import type { Language } from '../core/language.ts';

/** Polish: all that the core knows of it. */
export const pl: Language = {
  tag: 'pl',
  reading: { unit: 'words', perMinute: 166 },
};
