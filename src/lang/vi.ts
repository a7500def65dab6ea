import type { Language } from '../core/language.ts';
import { viFacts } from './facts/vi.ts';
import { viKinds } from './kinds/vi.ts';
import { viLocale } from './locale/vi.ts';
import { viNames } from './names/vi.ts';
import { viSentences } from './sentences/vi.ts';
import { viService } from './service/vi.ts';
import { viOpenings } from './summary/vi.ts';

/** Vietnamese: all that the core knows of it. */
export const vi: Language = {
  tag: 'vi',
  facts: viFacts,
  locale: viLocale,
  sentences: viSentences,
  summary: { openings: viOpenings, service: viService, kinds: viKinds },
  names: viNames,
  reading: { unit: 'words', perMinute: 200 },
};
