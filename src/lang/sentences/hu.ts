import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Hungarian: ordinals before months and nouns; the family name comes first. */
export const huSentences: SentenceRules = {
  never: list(`dr prof id ifj özv gróf pl ún ill vö kb ker tel ld mb n szt sz br gr`),
  seldom: list(`kft rt zrt nyrt bt u út krt inc corp ltd co i.e i.sz u.s m`),
  beforeFigure: list(`sz o old kb fej ábra tel jan febr márc ápr máj jún júl aug szept okt nov dec`),
  openers:
    list(`a az egy ő ők én mi te ti ez azok ezek ezt azt ennek annak és de vagy hanem azonban viszont ezért
    tehát továbbá is akkor most ott itt ha amikor mert bár hogy aki ami hol miért hogyan ki nem nincs
    minden sok több néhány más mások mindkét két három négy ma tegnap holnap volt van lesz már még csak
    szerint`),
  leads: list(`és vagy a az`),
  ordinals: true,
};
