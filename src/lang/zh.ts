import type { Language } from '../core/language.ts';
import { zhFacts } from './facts/zh.ts';
import { zhKinds } from './kinds/zh.ts';
import { zhLocale } from './locale/zh.ts';
import { zhNames } from './names/zh.ts';
import { zhSentences } from './sentences/zh.ts';
import { zhService } from './service/zh.ts';
import { zhOpenings } from './summary/zh.ts';

/** Chinese: all that the core knows of it. */
export const zh: Language = {
  tag: 'zh',
  facts: zhFacts,
  locale: zhLocale,
  names: zhNames,
  sentences: zhSentences,
  summary: { openings: zhOpenings, service: zhService, kinds: zhKinds },
  reading: { unit: 'characters', perMinute: 255 },
};
