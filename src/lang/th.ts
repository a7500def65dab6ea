import type { Language } from '../core/language.ts';

/** Thai: all that the core knows of it. */
export const th: Language = {
  tag: 'th',
  reading: { unit: 'characters', perMinute: 300 },
};
