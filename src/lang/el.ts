import type { Language } from '../core/language.ts';
import { elFacts } from './facts/el.ts';
import { elKinds } from './kinds/el.ts';
import { elLocale } from './locale/el.ts';
import { elNames } from './names/el.ts';
import { elSentences } from './sentences/el.ts';
import { elService } from './service/el.ts';
import { elOpenings } from './summary/el.ts';

/** Greek: all that the core knows of it. */
export const el: Language = {
  tag: 'el',
  facts: elFacts,
  locale: elLocale,
  sentences: elSentences,
  summary: { openings: elOpenings, service: elService, kinds: elKinds },
  names: elNames,
  reading: { unit: 'words', perMinute: 180 },
};
