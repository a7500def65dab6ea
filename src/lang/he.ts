import type { Language } from '../core/language.ts';
import { heNames } from './names/he.ts';
import { heSentences } from './sentences/he.ts';
import { heService } from './service/he.ts';
import { heOpenings } from './summary/he.ts';

/** Hebrew: all that the core knows of it. */
export const he: Language = {
  tag: 'he',
  names: heNames,
  sentences: heSentences,
  summary: { openings: heOpenings, service: heService },
  reading: { unit: 'words', perMinute: 187 },
};
