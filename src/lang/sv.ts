import type { Language } from '../core/language.ts';
import { svFacts } from './facts/sv.ts';
import { svKinds } from './kinds/sv.ts';
import { svLocale } from './locale/sv.ts';
import { svNames } from './names/sv.ts';
import { svSentences } from './sentences/sv.ts';
import { svService } from './service/sv.ts';
import { svOpenings } from './summary/sv.ts';

/** Swedish: all that the core knows of it. */
export const sv: Language = {
  tag: 'sv',
  facts: svFacts,
  locale: svLocale,
  sentences: svSentences,
  summary: { openings: svOpenings, service: svService, kinds: svKinds },
  names: svNames,
  reading: { unit: 'words', perMinute: 199 },
};
