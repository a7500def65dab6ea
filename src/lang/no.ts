import type { Language } from '../core/language.ts';
import { noFacts } from './facts/no.ts';
import { noKinds } from './kinds/no.ts';
import { noLocale } from './locale/no.ts';
import { noNames } from './names/no.ts';
import { noSentences } from './sentences/no.ts';
import { noService } from './service/no.ts';
import { noOpenings } from './summary/no.ts';

/** Norwegian: all that the core knows of it. */
export const no: Language = {
  tag: 'no',
  facts: noFacts,
  locale: noLocale,
  sentences: noSentences,
  summary: { openings: noOpenings, service: noService, kinds: noKinds },
  names: noNames,
  reading: { unit: 'words', perMinute: 199 },
};
