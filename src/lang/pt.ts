import type { Language } from '../core/language.ts';
import { ptFacts } from './facts/pt.ts';
import { ptKinds } from './kinds/pt.ts';
import { ptLocale } from './locale/pt.ts';
import { ptNames } from './names/pt.ts';
import { ptSentences } from './sentences/pt.ts';
import { ptService } from './service/pt.ts';
import { ptOpenings } from './summary/pt.ts';

/** Portuguese: all that the core knows of it. */
export const pt: Language = {
  tag: 'pt',
  facts: ptFacts,
  locale: ptLocale,
  sentences: ptSentences,
  summary: { openings: ptOpenings, service: ptService, kinds: ptKinds },
  names: ptNames,
  reading: { unit: 'words', perMinute: 181 },
};
