import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Norwegian: ordinals before months; Bokmål and Nynorsk. */
export const noSentences: SentenceRules = {
  never:
    list(`f.eks bl.a dvs d.v.s ca evt ekskl inkl hr fr frk dr prof cand stud mag adv jf mht pga pr st ing siv
    kl kgl vedr ift ifm dr.ing`),
  seldom: list(`m.m m.v m.fl f.kr e.kr inc corp ltd co u.s`),
  beforeFigure: list(`nr s kap art fig tlf jan feb mar apr jun jul aug sep sept okt nov des kl`),
  openers:
    list(`han hun den det de vi jeg du dere man en et ei denne dette disse hans hennes deres min vår og men
    eller så for også likevel derfor dessuten siden da nå der her i på av til fra med om ved under over
    etter før mellom mot ifølge uten hos når mens fordi at hva hvem hvor hvordan hvorfor ikke ingen alle
    mange flere noen andre begge to tre fire er var har hadde blir ble kan skal vil ho dei eit`),
  leads: list(`i på av til fra med om ved under over etter den det de en et og eller for kl`),
  ordinals: true,
};
