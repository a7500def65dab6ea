import type { Language } from '../core/language.ts';
import { hiSentences } from './sentences/hi.ts';

/** Hindi: all that the core knows of it. */
export const hi: Language = {
  tag: 'hi',
  sentences: hiSentences,
  reading: { unit: 'words', perMinute: 166 },
};
