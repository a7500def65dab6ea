import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Persian: single letters before names. */
export const faSentences: SentenceRules = {
  never: list(`د م آ ا ح`),
  beforeFigure: list(`ص ج ش`),
};
