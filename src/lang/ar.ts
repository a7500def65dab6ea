import type { Language } from '../core/language.ts';
import { arFacts } from './facts/ar.ts';
import { arKinds } from './kinds/ar.ts';
import { arLocale } from './locale/ar.ts';
import { arNames } from './names/ar.ts';
import { arSentences } from './sentences/ar.ts';
import { arService } from './service/ar.ts';
import { arOpenings } from './summary/ar.ts';

/** Arabic: all that the core knows of it. */
export const ar: Language = {
  tag: 'ar',
  facts: arFacts,
  locale: arLocale,
  names: arNames,
  sentences: arSentences,
  summary: { openings: arOpenings, service: arService, kinds: arKinds },
  reading: { unit: 'words', perMinute: 138 },
};
