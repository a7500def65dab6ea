import type { Language } from '../core/language.ts';

/** Finnish: all that the core knows of it. */
export const fi: Language = {
  tag: 'fi',
  reading: { unit: 'words', perMinute: 161 },
};
