import type { Language } from '../core/language.ts';
import { hiFacts } from './facts/hi.ts';
import { hiKinds } from './kinds/hi.ts';
import { hiLocale } from './locale/hi.ts';
import { hiNames } from './names/hi.ts';
import { hiSentences } from './sentences/hi.ts';
import { hiService } from './service/hi.ts';
import { hiOpenings } from './summary/hi.ts';

/** Hindi: all that the core knows of it. */
export const hi: Language = {
  tag: 'hi',
  facts: hiFacts,
  locale: hiLocale,
  names: hiNames,
  sentences: hiSentences,
  summary: { openings: hiOpenings, service: hiService, kinds: hiKinds },
  reading: { unit: 'words', perMinute: 166 },
};
