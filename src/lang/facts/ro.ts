import type { FactRules } from '../../core/facts/rules.ts';

/** Romanian: verbs of saying, number words, units and the words of dates. */
export const roFacts: FactRules = {
  say: `spus spune spun declarat declară afirmat afirmă anunțat anunță explicat explică adăugat adaugă precizat
    precizează subliniat avertizat avertizează scris scrie transmis transmite susținut susține confirmat
    confirmă recunoscut arătat promis menționat povestește crede consideră`,
  that: 'că',
  source: 'potrivit conform',
  pronouns: 'el ea ei',
  future: 'va vor mâine viitor viitoare urmează',
  numbers: `un=1 o=1 doi=2 două=2 trei=3 patru=4 cinci=5 șase=6 șapte=7 opt=8 nouă=9 zece=10 unsprezece=11
    douăsprezece=12 cincisprezece=15 douăzeci=20 treizeci=30 patruzeci=40 cincizeci=50`,
  scales: 'sută=100 sute=100 mie=1e3 mii=1e3 milion=1e6 milioane=1e6 mil=1e6 miliard=1e9 miliarde=1e9',
  units: `la_sută=% procente=% puncte_procentuale=points lei=RON leu=RON euro=EUR dolari=USD kilometri=km metri=m
    tone=t litri=L kilograme=kg hectare=ha grade=° kilometri_pătrați=km²`,
  per: 'pe',
  days: 'ieri=-1 alaltăieri=-2 astăzi=0 azi=0 mâine=1 poimâine=2',
  times: `oră=hour ore=hour zi=day zile=day săptămână=week săptămâni=week săptămâna=week lună=month luni=month
    luna=month an=year ani=year anul=year anului=year`,
  last: 'trecut trecută',
  current: 'acest această',
  next: 'viitor viitoare',
  ago: 'acum',
  hence: 'peste',
  phrases: 'anul_trecut=year:-1 anul_viitor=year:1 săptămâna_trecută=week:-1 luna_trecută=month:-1',
  about: 'începutul sfârșitul mijlocul aproximativ',
  before: 'în din până la pe de și după între anul',
  ambiguous: 'luni',
  fill: 'de',
  counters: 'oameni persoane',
  dropsPronoun: true,
  rangeTo: 'la până_la',
  rangeFrom: 'de',
  between: 'între',
  betweenAnd: 'și',
  minus: 'minus',
  subjectFirst: true,
};
