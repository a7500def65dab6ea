import type { FactRules } from '../../core/facts/rules.ts';

/** Dutch: verbs of saying, number words, units and the words of dates. */
export const nlFacts: FactRules = {
  say: `zei zegt zeggen zeiden verklaarde verklaart meldde meldt melden vertelde vertelt vindt liet benadrukte
    waarschuwde waarschuwt schreef schrijft voegde noemde noemt reageerde reageert stelde stelt legde
    beloofde bevestigde denkt hoopt concludeert aldus riep vroeg antwoordde erkende`,
  that: 'dat',
  source: 'volgens aldus',
  pronouns: 'hij zij ze',
  definite: 'de het zijn haar',
  future: 'zal zullen gaat gaan wil moet morgen komende volgende verwacht gepland binnenkort',
  numbers: `een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 dertien=13
    veertien=14 vijftien=15 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60 zeventig=70 tachtig=80
    negentig=90`,
  scales: 'honderd=100 duizend=1e3 miljoen=1e6 mln=1e6 miljard=1e9 mrd=1e9 biljoen=1e12',
  units: `procent=% procentpunt=points euro=EUR dollar=USD pond=GBP kilometer=km meter=m centimeter=cm ton=t
    liter=L kilo=kg hectare=ha graden=° vierkante_kilometer=km² vierkante_meter=m² kilometer_per_uur=km/h magnitude=magnitude`,
  per: 'per',
  days: 'gisteren=-1 eergisteren=-2 vandaag=0 morgen=1 overmorgen=2',
  times: 'uur=hour dag=day dagen=day week=week weken=week maand=month maanden=month jaar=year jaren=year',
  last: 'vorige afgelopen',
  current: 'deze dit',
  next: 'volgende volgend komende',
  ago: 'geleden',
  phrases: `vorig_jaar=year:-1 afgelopen_jaar=year:-1 vorige_week=week:-1 vorige_maand=month:-1 volgend_jaar=year:1
    gisteravond=day:-1`,
  about: 'begin eind medio zomer winter voorjaar najaar rond',
  before: 'in sinds tot vanaf van op en na voor tussen begin eind zomer',
  fill: 'de',
  plurals: 'en s',
  counters: 'mensen keer',
  verbSecond: true,
  rangeTo: 'tot à',
  rangeFrom: 'van',
  between: 'tussen',
  betweenAnd: 'en',
  clock: 'uur',
  minus: 'min',
  half: 'en_een_half',
  numberInfix: 'en',
  weekdayEnds: 'ochtend middag avond nacht',
  every: 'elke een iedere',
  many: 'jaren weken maanden dagen uren',
  numbered: 'artikel pagina hoofdstuk nummer kamer lijn versie',
};
