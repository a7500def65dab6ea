import type { Language } from '../core/language.ts';
import { koSentences } from './sentences/ko.ts';

/** Korean: all that the core knows of it. */
export const ko: Language = {
  tag: 'ko',
  sentences: koSentences,
  reading: { unit: 'words', perMinute: 166 },
};
