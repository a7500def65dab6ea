import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Swedish: abbreviations with inner points. */
export const svSentences: SentenceRules = {
  never:
    list(`t.ex t ex d.v.s dvs bl.a bl s.k m.m.s f.d fd ca jfr prof dr hr fru st s:t o.d resp inkl exkl tf gm
    p.g.a pga m.a.o fil civ ing leg`),
  seldom: list(`m.m m.fl f.kr e.kr inc corp ltd co u.s`),
  beforeFigure: list(`nr s sid kap art fig tel jan feb mar apr jun jul aug sep sept okt nov dec kl`),
  openers:
    list(`han hon den det de vi jag du ni man en ett denna detta dessa hans hennes deras min vår och men eller
    så för utan också även dock därför dessutom sedan då nu där här i på av till från med om vid under
    över efter före mellan mot enligt hos när medan eftersom att vad vem var hur varför vilken inte
    ingen inga alla många flera några andra båda två tre fyra idag igår är har hade blir blev kan ska
    skulle`),
  leads: list(`i på av till från med om vid under över efter den det de en ett och eller för kl`),
};
