import type { Language } from '../core/language.ts';
import { esNames } from './names/es.ts';
import { esSentences } from './sentences/es.ts';

/** Spanish: all that the core knows of it. */
export const es: Language = {
  tag: 'es',
  sentences: esSentences,
  names: esNames,
  reading: { unit: 'words', perMinute: 218 },
};
