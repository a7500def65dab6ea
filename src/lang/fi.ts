import type { Language } from '../core/language.ts';
import { fiFacts } from './facts/fi.ts';
import { fiKinds } from './kinds/fi.ts';
import { fiLocale } from './locale/fi.ts';
import { fiNames } from './names/fi.ts';
import { fiSentences } from './sentences/fi.ts';
import { fiService } from './service/fi.ts';
import { fiOpenings } from './summary/fi.ts';

/** Finnish: all that the core knows of it. */
export const fi: Language = {
  tag: 'fi',
  facts: fiFacts,
  locale: fiLocale,
  sentences: fiSentences,
  summary: { openings: fiOpenings, service: fiService, kinds: fiKinds },
  names: fiNames,
  reading: { unit: 'words', perMinute: 161 },
};
