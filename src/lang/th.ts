import type { Language } from '../core/language.ts';
import { thFacts } from './facts/th.ts';
import { thKinds } from './kinds/th.ts';
import { thLocale } from './locale/th.ts';
import { thNames } from './names/th.ts';
import { thSentences } from './sentences/th.ts';
import { thService } from './service/th.ts';
import { thOpenings } from './summary/th.ts';

/** Thai: all that the core knows of it. */
export const th: Language = {
  tag: 'th',
  facts: thFacts,
  locale: thLocale,
  names: thNames,
  sentences: thSentences,
  summary: { openings: thOpenings, service: thService, kinds: thKinds },
  reading: { unit: 'characters', perMinute: 300 },
};
