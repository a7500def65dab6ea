import type { Language } from '../core/language.ts';
import { itNames } from './names/it.ts';

/** Italian: all that the core knows of it. */
export const it: Language = {
  tag: 'it',
  names: itNames,
  reading: { unit: 'words', perMinute: 188 },
};
