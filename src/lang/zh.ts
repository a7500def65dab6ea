import type { Language } from '../core/language.ts';

/** Chinese: all that the core knows of it. */
export const zh: Language = {
  tag: 'zh',
  reading: { unit: 'characters', perMinute: 255 },
};
