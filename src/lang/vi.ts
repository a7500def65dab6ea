import type { Language } from '../core/language.ts';
import { viNames } from './names/vi.ts';
import { viSentences } from './sentences/vi.ts';

/** Vietnamese: all that the core knows of it. */
export const vi: Language = {
  tag: 'vi',
  sentences: viSentences,
  names: viNames,
  reading: { unit: 'words', perMinute: 200 },
};
