import type { Language } from '../core/language.ts';

/** Vietnamese: all that the core knows of it. */
export const vi: Language = {
  tag: 'vi',
  reading: { unit: 'words', perMinute: 200 },
};
