import type { Language } from '../core/language.ts';
import { roFacts } from './facts/ro.ts';
import { roKinds } from './kinds/ro.ts';
import { roLocale } from './locale/ro.ts';
import { roNames } from './names/ro.ts';
import { roSentences } from './sentences/ro.ts';
import { roService } from './service/ro.ts';
import { roOpenings } from './summary/ro.ts';

/** Romanian: all that the core knows of it. */
export const ro: Language = {
  tag: 'ro',
  facts: roFacts,
  locale: roLocale,
  sentences: roSentences,
  summary: { openings: roOpenings, service: roService, kinds: roKinds },
  names: roNames,
  reading: { unit: 'words', perMinute: 188 },
};
