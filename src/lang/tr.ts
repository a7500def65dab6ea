import type { Language } from '../core/language.ts';
import { trFacts } from './facts/tr.ts';
import { trKinds } from './kinds/tr.ts';
import { trLocale } from './locale/tr.ts';
import { trNames } from './names/tr.ts';
import { trSentences } from './sentences/tr.ts';
import { trService } from './service/tr.ts';
import { trOpenings } from './summary/tr.ts';

/** Turkish: all that the core knows of it. */
export const tr: Language = {
  tag: 'tr',
  facts: trFacts,
  locale: trLocale,
  sentences: trSentences,
  summary: { openings: trOpenings, service: trService, kinds: trKinds },
  names: trNames,
  reading: { unit: 'words', perMinute: 166 },
};
