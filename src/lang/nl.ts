import type { Language } from '../core/language.ts';
import { nlNames } from './names/nl.ts';
import { nlSentences } from './sentences/nl.ts';

/** Dutch: all that the core knows of it. */
export const nl: Language = {
  tag: 'nl',
  sentences: nlSentences,
  names: nlNames,
  reading: { unit: 'words', perMinute: 202 },
};
