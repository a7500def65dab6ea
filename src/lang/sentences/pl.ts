import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Polish: titles before names; r. and w. end years and centuries. */
export const plSentences: SentenceRules = {
  never:
    list(`vs d prof mgr inż hab lek płk ppłk mjr kpt por ppor gen bp abp ks św al ul pl os np m.in tzn tj tzw ok ww
    zob dot gł im pt red śp o.o sp mec sen pos wł pw w.w k`),
  seldom: list(`r w n.e p.n.e godz tys mln mld zł gr sp inc corp ltd co u.s s.a`),
  beforeFigure: list(
    `nr str s t art ust pkt poz rys tab rozdz tel godz ok sty lut mar kwi cze lip sie wrz paź lis gru`,
  ),
  openers:
    list(`on ona ono oni one ja my ty wy ten ta to te ci tamten jego jej ich nasz swój i a ale lecz oraz lub
    albo jednak więc zatem ponadto także też również potem wtedy teraz tam tu w we na z ze do od po pod
    nad przed przez przy za dla bez u o między według podczas mimo oprócz gdy kiedy jeśli ponieważ choć
    że żeby kto co jak gdzie dlaczego który nie nikt nic wszystko wszyscy wielu wiele niektórzy inni
    inne obaj dwa dwaj trzy cztery dziś wczoraj jutro jest był była było były są ma miał się`),
  leads: list(`o w we na z ze do od po około i lub dla`),
  ordinals: true,
};
