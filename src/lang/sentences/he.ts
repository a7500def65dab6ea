import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Hebrew: abbreviations carry gershayim, not points. */
export const heSentences: SentenceRules = {
  never: list(`ד ר פרופ`),
  beforeFigure: list(`מס עמ`),
};
