import type { Language } from '../core/language.ts';
import { daFacts } from './facts/da.ts';
import { daKinds } from './kinds/da.ts';
import { daLocale } from './locale/da.ts';
import { daNames } from './names/da.ts';
import { daSentences } from './sentences/da.ts';
import { daService } from './service/da.ts';
import { daOpenings } from './summary/da.ts';

/** Danish: all that the core knows of it. */
export const da: Language = {
  tag: 'da',
  facts: daFacts,
  locale: daLocale,
  sentences: daSentences,
  summary: { openings: daOpenings, service: daService, kinds: daKinds },
  names: daNames,
  reading: { unit: 'words', perMinute: 199 },
};
