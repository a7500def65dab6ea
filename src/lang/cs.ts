import type { Language } from '../core/language.ts';
import { csFacts } from './facts/cs.ts';
import { csKinds } from './kinds/cs.ts';
import { csLocale } from './locale/cs.ts';
import { csNames } from './names/cs.ts';
import { csSentences } from './sentences/cs.ts';
import { csService } from './service/cs.ts';
import { csOpenings } from './summary/cs.ts';

/** Czech: all that the core knows of it. */
export const cs: Language = {
  tag: 'cs',
  facts: csFacts,
  locale: csLocale,
  sentences: csSentences,
  summary: { openings: csOpenings, service: csService, kinds: csKinds },
  names: csNames,
  reading: { unit: 'words', perMinute: 166 },
};
