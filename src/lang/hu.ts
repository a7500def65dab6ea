import type { Language } from '../core/language.ts';
import { huFacts } from './facts/hu.ts';
import { huKinds } from './kinds/hu.ts';
import { huLocale } from './locale/hu.ts';
import { huNames } from './names/hu.ts';
import { huSentences } from './sentences/hu.ts';
import { huService } from './service/hu.ts';
import { huOpenings } from './summary/hu.ts';

/** Hungarian: all that the core knows of it. */
export const hu: Language = {
  tag: 'hu',
  facts: huFacts,
  locale: huLocale,
  sentences: huSentences,
  summary: { openings: huOpenings, service: huService, kinds: huKinds },
  names: huNames,
  reading: { unit: 'words', perMinute: 166 },
};
