import type { Language } from '../core/language.ts';
import { plFacts } from './facts/pl.ts';
import { plKinds } from './kinds/pl.ts';
import { plLocale } from './locale/pl.ts';
import { plNames } from './names/pl.ts';
import { plSentences } from './sentences/pl.ts';
import { plService } from './service/pl.ts';
import { plOpenings } from './summary/pl.ts';

/** Polish: all that the core knows of it. */
export const pl: Language = {
  tag: 'pl',
  facts: plFacts,
  locale: plLocale,
  sentences: plSentences,
  summary: { openings: plOpenings, service: plService, kinds: plKinds },
  names: plNames,
  reading: { unit: 'words', perMinute: 166 },
};
