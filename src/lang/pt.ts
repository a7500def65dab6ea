import type { Language } from '../core/language.ts';
import { ptNames } from './names/pt.ts';

/** Portuguese: all that the core knows of it. */
export const pt: Language = {
  tag: 'pt',
  names: ptNames,
  reading: { unit: 'words', perMinute: 181 },
};
