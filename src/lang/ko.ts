import type { Language } from '../core/language.ts';
import { koFacts } from './facts/ko.ts';
import { koKinds } from './kinds/ko.ts';
import { koLocale } from './locale/ko.ts';
import { koNames } from './names/ko.ts';
import { koSentences } from './sentences/ko.ts';
import { koService } from './service/ko.ts';
import { koOpenings } from './summary/ko.ts';

/** Korean: all that the core knows of it. */
export const ko: Language = {
  tag: 'ko',
  facts: koFacts,
  locale: koLocale,
  names: koNames,
  sentences: koSentences,
  summary: { openings: koOpenings, service: koService, kinds: koKinds },
  reading: { unit: 'words', perMinute: 166 },
};
