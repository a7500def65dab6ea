import type { Language } from '../core/language.ts';
import { elNames } from './names/el.ts';

/** Greek: all that the core knows of it. */
export const el: Language = {
  tag: 'el',
  names: elNames,
  reading: { unit: 'words', perMinute: 180 },
};
