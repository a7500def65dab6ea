import type { Language } from '../core/language.ts';
import { jaFacts } from './facts/ja.ts';
import { jaKinds } from './kinds/ja.ts';
import { jaLocale } from './locale/ja.ts';
import { jaNames } from './names/ja.ts';
import { jaSentences } from './sentences/ja.ts';
import { jaService } from './service/ja.ts';
import { jaOpenings } from './summary/ja.ts';

/** Japanese: all that the core knows of it. */
export const ja: Language = {
  tag: 'ja',
  facts: jaFacts,
  locale: jaLocale,
  names: jaNames,
  sentences: jaSentences,
  summary: { openings: jaOpenings, service: jaService, kinds: jaKinds },
  reading: { unit: 'characters', perMinute: 357 },
};
