import type { Language } from '../core/language.ts';
import { heFacts } from './facts/he.ts';
import { heKinds } from './kinds/he.ts';
import { heLocale } from './locale/he.ts';
import { heNames } from './names/he.ts';
import { heSentences } from './sentences/he.ts';
import { heService } from './service/he.ts';
import { heOpenings } from './summary/he.ts';

/** Hebrew: all that the core knows of it. */
export const he: Language = {
  tag: 'he',
  facts: heFacts,
  locale: heLocale,
  names: heNames,
  sentences: heSentences,
  summary: { openings: heOpenings, service: heService, kinds: heKinds },
  reading: { unit: 'words', perMinute: 187 },
};
