import type { Language } from '../core/language.ts';
import { idFacts } from './facts/id.ts';
import { idKinds } from './kinds/id.ts';
import { idLocale } from './locale/id.ts';
import { idNames } from './names/id.ts';
import { idSentences } from './sentences/id.ts';
import { idService } from './service/id.ts';
import { idOpenings } from './summary/id.ts';

/** Indonesian: all that the core knows of it. */
export const id: Language = {
  tag: 'id',
  facts: idFacts,
  locale: idLocale,
  sentences: idSentences,
  summary: { openings: idOpenings, service: idService, kinds: idKinds },
  names: idNames,
  reading: { unit: 'words', perMinute: 180 },
};
