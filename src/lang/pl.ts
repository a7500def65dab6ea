import type { Language } from '../core/language.ts';
import { plNames } from './names/pl.ts';

/** Polish: all that the core knows of it. */
export const pl: Language = {
  tag: 'pl',
  names: plNames,
  reading: { unit: 'words', perMinute: 166 },
};
