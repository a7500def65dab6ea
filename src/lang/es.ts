import type { Language } from '../core/language.ts';
import { esFacts } from './facts/es.ts';
import { esKinds } from './kinds/es.ts';
import { esLocale } from './locale/es.ts';
import { esNames } from './names/es.ts';
import { esSentences } from './sentences/es.ts';
import { esService } from './service/es.ts';
import { esOpenings } from './summary/es.ts';

/** Spanish: all that the core knows of it. */
export const es: Language = {
  tag: 'es',
  facts: esFacts,
  locale: esLocale,
  sentences: esSentences,
  summary: { openings: esOpenings, service: esService, kinds: esKinds },
  names: esNames,
  reading: { unit: 'words', perMinute: 218 },
};
