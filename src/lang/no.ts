import type { Language } from '../core/language.ts';

/** Norwegian: all that the core knows of it. */
export const no: Language = {
  tag: 'no',
  reading: { unit: 'words', perMinute: 199 },
};
