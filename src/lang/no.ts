import type { Language } from '../core/language.ts';
import { noNames } from './names/no.ts';
import { noSentences } from './sentences/no.ts';

/** Norwegian: all that the core knows of it. */
export const no: Language = {
  tag: 'no',
  sentences: noSentences,
  names: noNames,
  reading: { unit: 'words', perMinute: 199 },
};
