import type { Language } from '../core/language.ts';
import { huNames } from './names/hu.ts';

/** Hungarian: all that the core knows of it. */
export const hu: Language = {
  tag: 'hu',
  names: huNames,
  reading: { unit: 'words', perMinute: 166 },
};
