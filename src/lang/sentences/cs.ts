import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Czech: titles before names; ordinals before months. */
export const csSentences: SentenceRules = {
  never:
    list(`dr prof doc ing mgr judr mudr phdr rndr bc csc p pí sl gen plk pplk mjr kpt por ppor npor sv ul nám
    tř např tj tzn tzv cca resp popř mj odst písm vl st ml ev č.p pozn zejm kupř`),
  seldom: list(`n.l př.n.l hod tis mil mld kč inc corp ltd co a.s s.r.o r u.s`),
  beforeFigure: list(
    `č čís str s sv čl odst obr tab kap tel hod led úno bře dub kvě čvn čvc srp zář říj lis pro`,
  ),
  openers:
    list(`on ona ono oni ony já my ty vy ten ta to ti tento tato toto tyto jeho její jejich náš svůj a ale
    avšak nebo či však proto tedy navíc také též rovněž pak potom tehdy teď nyní tam zde tady v ve na z
    ze do od po pod nad před přes při za pro bez u o mezi podle během kvůli když pokud protože ačkoli že
    aby kdo co jak kde proč který ne nikdo nic vše všichni mnoho někteří jiní další oba dva dvě tři
    čtyři dnes včera zítra je byl byla bylo byli jsou má měl se`),
  leads: list(`v ve na z ze do od po okolo a nebo pro`),
  ordinals: true,
};
