import type { Language } from '../core/language.ts';
import { noNames } from './names/no.ts';

/** Norwegian: all that the core knows of it. */
export const no: Language = {
  tag: 'no',
  names: noNames,
  reading: { unit: 'words', perMinute: 199 },
};
