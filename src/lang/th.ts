import type { Language } from '../core/language.ts';
import { thSentences } from './sentences/th.ts';

/** Thai: all that the core knows of it. */
export const th: Language = {
  tag: 'th',
  sentences: thSentences,
  reading: { unit: 'characters', perMinute: 300 },
};
