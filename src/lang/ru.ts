import type { Language } from '../core/language.ts';
import { ruNames } from './names/ru.ts';

/** Russian: all that the core knows of it. */
export const ru: Language = {
  tag: 'ru',
  names: ruNames,
  reading: { unit: 'words', perMinute: 184 },
};
