import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Danish: ordinals before months. */
export const daSentences: SentenceRules = {
  never:
    list(`f.eks fx bl.a dvs d.v.s ca evt ekskl inkl hr fr frk dr prof cand stud mag adv sml jf mht pga pr skt
    st ing civ if kl kgl vedr`),
  seldom: list(`m.m m.v m.fl f.kr e.kr a/s inc corp ltd co u.s`),
  beforeFigure: list(`nr s kap art fig tlf stk jan feb mar apr jun jul aug sep sept okt nov dec kl`),
  openers:
    list(`han hun den det de vi jeg du i man en et denne dette disse hans hendes deres min vores og men eller
    så for også dog derfor desuden siden da nu der her på af til fra med om ved under over efter før
    mellem mod ifølge uden hos når mens fordi at hvad hvem hvor hvordan hvorfor ikke ingen alle mange
    flere nogle andre begge to tre fire er var har havde bliver blev kan skal vil`),
  leads: list(`i på af til fra med om ved under over efter den det de en et og eller for kl`),
  ordinals: true,
};
