import type { FactRules } from '../../core/facts/rules.ts';

/** Swedish: verbs of saying, number words, units and the words of dates. */
export const svFacts: FactRules = {
  say: `frågar frågade säger sade sa uppger uppgav berättar berättade skriver skrev menar menade förklarar förklarade meddelade
    meddelar varnar varnade tillade tillägger konstaterar konstaterade hävdar lovade bekräftar bekräftade
    anser svarade svarar`,
  that: 'att',
  source: 'enligt',
  pronouns: 'han hon de hen',
  definite: 'den det hans hennes',
  future: 'ska skall kommer väntas imorgon nästa planeras',
  numbers: `två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11 tolv=12 tretton=13 fjorton=14 femton=15
    tjugo=20 trettio=30 fyrtio=40 femtio=50`,
  scales: 'hundra=100 tusen=1e3 miljon=1e6 miljoner=1e6 miljard=1e9 miljarder=1e9',
  units: `procent=% procentenheter=points kronor=SEK krona=SEK euro=EUR dollar=USD kilometer=km meter=m mil=mil
    ton=t liter=L kilo=kg hektar=ha grader=° kvadratkilometer=km² kvadratmeter=m²`,
  per: 'per om',
  days: 'igår=-1 i_går=-1 i_förrgår=-2 idag=0 i_dag=0 imorgon=1 i_morgon=1',
  weekdays: 'måndagen=1 tisdagen=2 onsdagen=3 torsdagen=4 fredagen=5 lördagen=6 söndagen=7',
  times: `timme=hour timmar=hour dag=day dagar=day vecka=week veckor=week veckan=week månad=month månader=month
    månaden=month år=year året=year`,
  last: 'förra',
  current: 'denna detta',
  next: 'nästa',
  ago: 'sedan',
  phrases: 'i_fjol=year:-1 förra_året=year:-1 i_år=year:0 nästa_år=year:1',
  about: 'början slutet mitten omkring sommaren hösten våren vintern',
  before: 'i sedan till från på under och efter före mellan av år',
  fill: 'den av',
  plurals: 'er ar or na',
  counters: 'personer människor barn',
  verbSecond: true,
  rangeTo: 'till',
  rangeFrom: 'från',
  between: 'mellan',
  betweenAnd: 'och',
  minus: 'minus',
  numberInfix: '-',
  weekdayEnds: 'en ens skväll smorgon skvällen',
  many: 'åren veckorna månaderna dagarna',
};
