import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Arabic: single letters before names. */
export const arSentences: SentenceRules = {
  never: list(`د أ م ا ص.ب ق.م ج أ.د م.م د.م`),
  beforeFigure: list(`ص ج رقم ف`),
};
