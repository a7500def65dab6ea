import type { Language } from '../core/language.ts';
import { plNames } from './names/pl.ts';
import { plSentences } from './sentences/pl.ts';

/** Polish: all that the core knows of it. */
export const pl: Language = {
  tag: 'pl',
  sentences: plSentences,
  names: plNames,
  reading: { unit: 'words', perMinute: 166 },
};
