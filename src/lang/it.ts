import type { Language } from '../core/language.ts';
import { itNames } from './names/it.ts';
import { itSentences } from './sentences/it.ts';
import { itOpenings } from './summary/it.ts';

/** Italian: all that the core knows of it. */
export const it: Language = {
  tag: 'it',
  sentences: itSentences,
  summary: { openings: itOpenings },
  names: itNames,
  reading: { unit: 'words', perMinute: 188 },
};
