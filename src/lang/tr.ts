import type { Language } from '../core/language.ts';
import { trNames } from './names/tr.ts';

/** Turkish: all that the core knows of it. */
export const tr: Language = {
  tag: 'tr',
  names: trNames,
  reading: { unit: 'words', perMinute: 166 },
};
