import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Dutch: titles before names; initials are frequent. */
export const nlSentences: SentenceRules = {
  never:
    list(`vs dhr mevr mw mr mrs drs dr prof ir ing bijv bv b.v.b d.w.z o.a m.b.t i.v.m a.u.b ca resp jhr ds st jr
    sr gen kol kap lt sgt vgl m.a.w t.a.v n.a.v t/m jl ll zgn zg`),
  seldom: list(`b.v n.v inc corp ltd co v.chr n.chr u.s`),
  beforeFigure: list(
    `nr nrs p pp blz art artt hfst afb fig dl jrg tel jan feb mrt apr jun jul aug sept sep okt nov dec`,
  ),
  openers:
    list(`de het een hij zij ze hun zijn haar we wij ik jij je u men dit dat deze die er daar hier nu toen dan
    en maar of want dus ook nog al wel niet geen in op aan bij met na naar van voor tot te uit over
    onder tussen tegen door om zonder sinds tijdens volgens als wanneer terwijl omdat hoewel nadat
    voordat wie wat waar waarom hoe welke alle alles veel meer sommige andere beide twee drie vier
    vandaag gisteren morgen is was heeft had wordt werd kan zal moet bovendien echter daarom daarnaast
    toch zo`),
  leads: list(`om op in aan bij met na naar van voor tot te uit over onder de het een en of rond`),
};
