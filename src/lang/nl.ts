import type { Language } from '../core/language.ts';
import { nlFacts } from './facts/nl.ts';
import { nlKinds } from './kinds/nl.ts';
import { nlLocale } from './locale/nl.ts';
import { nlNames } from './names/nl.ts';
import { nlSentences } from './sentences/nl.ts';
import { nlService } from './service/nl.ts';
import { nlOpenings } from './summary/nl.ts';

/** Dutch: all that the core knows of it. */
export const nl: Language = {
  tag: 'nl',
  facts: nlFacts,
  locale: nlLocale,
  sentences: nlSentences,
  summary: { openings: nlOpenings, service: nlService, kinds: nlKinds },
  names: nlNames,
  reading: { unit: 'words', perMinute: 202 },
};
