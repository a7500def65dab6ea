import type { Language } from '../core/language.ts';
import { ukFacts } from './facts/uk.ts';
import { ukKinds } from './kinds/uk.ts';
import { ukLocale } from './locale/uk.ts';
import { ukNames } from './names/uk.ts';
import { ukSentences } from './sentences/uk.ts';
import { ukService } from './service/uk.ts';
import { ukOpenings } from './summary/uk.ts';

/** Ukrainian: all that the core knows of it. */
export const uk: Language = {
  tag: 'uk',
  facts: ukFacts,
  locale: ukLocale,
  sentences: ukSentences,
  summary: { openings: ukOpenings, service: ukService, kinds: ukKinds },
  names: ukNames,
  reading: { unit: 'words', perMinute: 184 },
};
