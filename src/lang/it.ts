import type { Language } from '../core/language.ts';
import { itFacts } from './facts/it.ts';
import { itKinds } from './kinds/it.ts';
import { itLocale } from './locale/it.ts';
import { itNames } from './names/it.ts';
import { itSentences } from './sentences/it.ts';
import { itService } from './service/it.ts';
import { itOpenings } from './summary/it.ts';

/** Italian: all that the core knows of it. */
export const it: Language = {
  tag: 'it',
  facts: itFacts,
  locale: itLocale,
  sentences: itSentences,
  summary: { openings: itOpenings, service: itService, kinds: itKinds },
  names: itNames,
  reading: { unit: 'words', perMinute: 188 },
};
