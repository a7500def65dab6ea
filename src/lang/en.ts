import type { Language } from '../core/language.ts';
import { enFacts } from './facts/en.ts';
import { enKinds } from './kinds/en.ts';
import { enLocale } from './locale/en.ts';
import { enNames } from './names/en.ts';
import { enSentences } from './sentences/en.ts';
import { enService } from './service/en.ts';
import { enOpenings } from './summary/en.ts';

/** English: all that the core knows of it. */
export const en: Language = {
  tag: 'en',
  sentences: enSentences,
  summary: { openings: enOpenings, service: enService, kinds: enKinds },
  names: enNames,
  facts: enFacts,
  locale: enLocale,
  reading: { unit: 'words', perMinute: 228 },
};
