import type { Language } from '../core/language.ts';
import { frFacts } from './facts/fr.ts';
import { frKinds } from './kinds/fr.ts';
import { frLocale } from './locale/fr.ts';
import { frNames } from './names/fr.ts';
import { frSentences } from './sentences/fr.ts';
import { frService } from './service/fr.ts';
import { frOpenings } from './summary/fr.ts';

/** French: all that the core knows of it. */
export const fr: Language = {
  tag: 'fr',
  facts: frFacts,
  locale: frLocale,
  sentences: frSentences,
  summary: { openings: frOpenings, service: frService, kinds: frKinds },
  names: frNames,
  reading: { unit: 'words', perMinute: 195 },
};
