import type { Language } from '../core/language.ts';
import { viNames } from './names/vi.ts';

/** Vietnamese: all that the core knows of it. */
export const vi: Language = {
  tag: 'vi',
  names: viNames,
  reading: { unit: 'words', perMinute: 200 },
};
