import type { Language } from '../core/language.ts';
import { jaSentences } from './sentences/ja.ts';

/** Japanese: all that the core knows of it. */
export const ja: Language = {
  tag: 'ja',
  sentences: jaSentences,
  reading: { unit: 'characters', perMinute: 357 },
};
