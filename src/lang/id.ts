import type { Language } from '../core/language.ts';

/** Indonesian: all that the core knows of it. */
export const id: Language = {
  tag: 'id',
  reading: { unit: 'words', perMinute: 180 },
};
