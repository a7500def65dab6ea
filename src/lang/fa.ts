import type { Language } from '../core/language.ts';
import { faFacts } from './facts/fa.ts';
import { faKinds } from './kinds/fa.ts';
import { faLocale } from './locale/fa.ts';
import { faNames } from './names/fa.ts';
import { faSentences } from './sentences/fa.ts';
import { faService } from './service/fa.ts';
import { faOpenings } from './summary/fa.ts';

/** Persian: all that the core knows of it. */
export const fa: Language = {
  tag: 'fa',
  facts: faFacts,
  locale: faLocale,
  names: faNames,
  sentences: faSentences,
  summary: { openings: faOpenings, service: faService, kinds: faKinds },
  reading: { unit: 'words', perMinute: 138 },
};
