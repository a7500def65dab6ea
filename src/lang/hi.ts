import type { Language } from '../core/language.ts';

/** Hindi: all that the core knows of it. */
export const hi: Language = {
  tag: 'hi',
  reading: { unit: 'words', perMinute: 166 },
};
