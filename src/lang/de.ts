import type { Language } from '../core/language.ts';
import { deFacts } from './facts/de.ts';
import { deKinds } from './kinds/de.ts';
import { deLocale } from './locale/de.ts';
import { deNames } from './names/de.ts';
import { deSentences } from './sentences/de.ts';
import { deService } from './service/de.ts';
import { deOpenings } from './summary/de.ts';

/** German: all that the core knows of it. */
export const de: Language = {
  tag: 'de',
  facts: deFacts,
  locale: deLocale,
  sentences: deSentences,
  summary: { openings: deOpenings, service: deService, kinds: deKinds },
  names: deNames,
  reading: { unit: 'words', perMinute: 179 },
};
