import type { Language } from '../core/language.ts';

/** Swedish: all that the core knows of it. */
export const sv: Language = {
  tag: 'sv',
  reading: { unit: 'words', perMinute: 199 },
};
