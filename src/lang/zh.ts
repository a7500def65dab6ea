import type { Language } from '../core/language.ts';
import { zhNames } from './names/zh.ts';
import { zhSentences } from './sentences/zh.ts';

/** Chinese: all that the core knows of it. */
export const zh: Language = {
  tag: 'zh',
  names: zhNames,
  sentences: zhSentences,
  reading: { unit: 'characters', perMinute: 255 },
};
