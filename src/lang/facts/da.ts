import type { FactRules } from '../../core/facts/rules.ts';

/** Danish: verbs of saying, number words, units and the words of dates. */
export const daFacts: FactRules = {
  say: `siger sagde oplyser oplyste fortæller fortalte skriver skrev mener mente forklarer forklarede meddeler
    meddelte advarer tilføjer tilføjede understreger lover bekræfter svarer svarede lyder`,
  that: 'at',
  source: 'ifølge',
  pronouns: 'han hun de',
  definite: 'den det hans hendes',
  future: 'vil skal ventes næste planlagt kommer',
  numbers: `to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11 tolv=12 tretten=13 fjorten=14 femten=15
    tyve=20 tredive=30 fyrre=40`,
  scales: 'hundrede=100 tusind=1e3 tusinde=1e3 million=1e6 millioner=1e6 milliard=1e9 milliarder=1e9',
  units: `procent=% procentpoint=points kroner=DKK krone=DKK euro=EUR dollar=USD kilometer=km meter=m ton=t
    liter=L kilo=kg hektar=ha grader=° kvadratkilometer=km² kvadratmeter=m²`,
  per: 'per om',
  days: 'i_går=-1 i_forgårs=-2 i_dag=0 i_morgen=1',
  times: 'time=hour timer=hour dag=day dage=day uge=week uger=week måned=month måneder=month år=year',
  last: 'sidste',
  current: 'denne dette',
  next: 'næste',
  ago: 'siden',
  phrases: 'i_fjor=year:-1 sidste_år=year:-1 i_år=year:0 næste_år=year:1',
  about: 'begyndelsen slutningen midten omkring sommeren efteråret',
  before: 'i siden til fra på den og efter før mellem af år',
  ambiguous: 'maj',
  fill: 'den af',
  plurals: 'er e',
  counters: 'mennesker personer børn',
  verbSecond: true,
  rangeTo: 'til',
  rangeFrom: 'fra',
  between: 'mellem',
  betweenAnd: 'og',
  minus: 'minus',
  numberInfix: 'og',
};
