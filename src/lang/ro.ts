import type { Language } from '../core/language.ts';

/** Romanian: all that the core knows of it. */
export const ro: Language = {
  tag: 'ro',
  reading: { unit: 'words', perMinute: 188 },
};
