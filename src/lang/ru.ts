import type { Language } from '../core/language.ts';
import { ruFacts } from './facts/ru.ts';
import { ruKinds } from './kinds/ru.ts';
import { ruLocale } from './locale/ru.ts';
import { ruNames } from './names/ru.ts';
import { ruSentences } from './sentences/ru.ts';
import { ruService } from './service/ru.ts';
import { ruOpenings } from './summary/ru.ts';

/** Russian: all that the core knows of it. */
export const ru: Language = {
  tag: 'ru',
  facts: ruFacts,
  locale: ruLocale,
  sentences: ruSentences,
  summary: { openings: ruOpenings, service: ruService, kinds: ruKinds },
  names: ruNames,
  reading: { unit: 'words', perMinute: 184 },
};
