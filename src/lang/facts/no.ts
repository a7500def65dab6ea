import type { FactRules } from '../../core/facts/rules.ts';

/** Norwegian: verbs of saying, number words, units and the words of dates. */
export const noFacts: FactRules = {
  say: `sier sa opplyser opplyste forteller fortalte skriver skrev mener mente forklarer forklarte melder meldte
    advarer legger understreker lover bekrefter svarer svarte uttaler uttalte`,
  that: 'at',
  source: 'ifølge',
  pronouns: 'han hun de',
  definite: 'den det hans hennes',
  future: 'vil skal ventes neste planlagt kommer',
  numbers: `to=2 tre=3 fire=4 fem=5 seks=6 sju=7 syv=7 åtte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14
    femten=15 tjue=20 tretti=30 førti=40`,
  scales: 'hundre=100 tusen=1e3 million=1e6 millioner=1e6 milliard=1e9 milliarder=1e9',
  units: `prosent=% prosentpoeng=points kroner=NOK krone=NOK euro=EUR dollar=USD kilometer=km meter=m tonn=t
    liter=L kilo=kg hektar=ha grader=° kvadratkilometer=km² kvadratmeter=m²`,
  per: 'per om',
  days: 'i_går=-1 i_forgårs=-2 i_dag=0 i_morgen=1',
  times: 'time=hour timer=hour dag=day dager=day uke=week uker=week måned=month måneder=month år=year',
  last: 'sist forrige',
  current: 'denne dette',
  next: 'neste',
  ago: 'siden',
  phrases: 'i_fjor=year:-1 forrige_uke=week:-1 i_år=year:0 neste_år=year:1',
  about: 'begynnelsen slutten midten rundt sommeren høsten',
  before: 'i siden til fra på den og etter før mellom av år',
  ambiguous: 'mai',
  fill: 'den av',
  plurals: 'er e',
  counters: 'mennesker personer barn',
  verbSecond: true,
  rangeTo: 'til',
  rangeFrom: 'fra',
  between: 'mellom',
  betweenAnd: 'og',
  minus: 'minus',
  numberInfix: 'og',
};
