import type { Language } from '../core/language.ts';
import { csNames } from './names/cs.ts';

/** Czech: all that the core knows of it. */
export const cs: Language = {
  tag: 'cs',
  names: csNames,
  reading: { unit: 'words', perMinute: 166 },
};
