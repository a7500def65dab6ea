import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** German: abbreviations of newspapers; ordinals before months and names; the verb of saying follows in small letters. */
export const deSentences: SentenceRules = {
  never:
    list(`vs z d dr prof hr hrn fr frl z.b d.h u.a vgl bzw ca dipl dipl.-ing ing mag st nr rd evtl stv stellv ggf inkl exkl sog
    i.d.r o.ä u.ä ua zzgl abzgl max min mio mrd bspw insb lt gem geb verw gest hl sr jr phil med jur rer
    nat h.c a.d i.r v z.t z.zt u.u i.a einschl ehem amtl staatl`),
  seldom:
    list(`str tel abs art jh jhdt std sek co bros corp inc ltd u.s u.k jan feb apr aug sept okt nov dez mo di
    mi do fr sa so`),
  beforeFigure: list(
    `nr bd kap s abb tab art abs ziff § vers anm lit jan feb mrz apr jun jul aug sep sept okt nov dez`,
  ),
  openers:
    list(`der die das den dem des ein eine einer einem einen er sie es ich wir ihr man dieser diese dieses
    diesen jener jene solche sein seine seinen ihre ihren unser und aber oder doch denn sondern auch
    noch nur schon so dann da dort hier jetzt nun heute gestern morgen am im in an auf bei mit nach von
    vor zu zum zur für aus über unter um bis seit während wegen trotz ohne gegen durch zwischen wenn als
    weil dass ob obwohl nachdem bevor wer was wie wo warum wann nicht kein keine alle viele mehr einige
    andere beide zwei drei ist war hat hatte wird kann muss soll laut zudem außerdem jedoch allerdings
    dabei damit dazu danach deshalb trotzdem`),
  leads:
    list(`um am im in an auf bei mit nach von vor zu zum zur für aus über unter bis seit der die das den dem
    des ein eine und oder`),
  ordinals: true,
};
