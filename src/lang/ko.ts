import type { Language } from '../core/language.ts';

/** Korean: all that the core knows of it. */
export const ko: Language = {
  tag: 'ko',
  reading: { unit: 'words', perMinute: 166 },
};
