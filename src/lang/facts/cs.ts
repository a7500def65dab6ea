import type { FactRules } from '../../core/facts/rules.ts';

/** Czech: verbs of saying, number words, units and the words of dates. */
export const csFacts: FactRules = {
  say: `řekl* uvedl* sdělil* dodal* prohlásil* oznámil* vysvětlil* upozornil* řekli tvrdí říká míní připomněl*
    popsal* potvrdil* napsal* zdůraznil* varoval* slíbil* přiznal* konstatoval* podotkl*`,
  that: 'že',
  source: 'podle',
  pronouns: 'on ona oni',
  future: 'bude budou má mají zítra příští plánuje',
  numbers: `dva=2 dvě=2 dvou=2 tři=3 tří=3 čtyři=4 čtyř=4 pět=5 pěti=5 šest=6 sedm=7 osm=8 devět=9 deset=10
    deseti=10 jedenáct=11 dvanáct=12 patnáct=15 dvacet=20 třicet=30 čtyřicet=40 padesát=50`,
  scales: `sto=100 set=100 tisíc=1e3 tisíce=1e3 milion=1e6 miliony=1e6 milionu=1e6 milionů=1e6 miliarda=1e9
    miliardy=1e9 miliard=1e9 miliardu=1e9`,
  units: `procent=% procenta=% procentních_bodů=points korun=CZK koruny=CZK koruna=CZK kč=CZK eur=EUR euro=EUR
    dolarů=USD kilometrů=km kilometry=km metrů=m metry=m tun=t litrů=L kilogramů=kg hektarů=ha stupňů=°
    kilometrů_čtverečních=km²`,
  per: 'za',
  months: `led*=1 únor*=2 březen=3 březn*=3 duben=4 dubn*=4 květen=5 květn*=5 červen=6 června=6 červnu=6 červenec=7
    července=7 červenci=7 srpen=8 srpn*=8 září=9 říjen=10 říjn*=10 listopad*=11 prosinec=12 prosinc*=12`,
  weekdays: 'středu=3 sobotu=6 neděli=7 pondělka=1 úterka=2 středy=3 čtvrtka=4 pátku=5 soboty=6 neděle=7',
  days: 'včera=-1 předevčírem=-2 dnes=0 zítra=1 pozítří=2',
  times: `hodina=hour hodiny=hour hodin=hour den=day dny=day dní=day týden=week týdny=week týdnů=week týdnu=week
    měsíc=month měsíce=month měsíců=month rok=year roky=year roku=year let=year lety=year roce=year`,
  last: 'minulý minulém minulého minulou minulé loni',
  current: 'tento tomto tohoto',
  next: 'příští příštím příštího',
  ago: 'před',
  hence: 'za',
  phrases: 'loni=year:-1 letos=year:0 vloni=year:-1',
  about: 'začátek začátku konec konce koncem začátkem polovině kolem na_jaře v_létě na_podzim',
  before: 'v ve od do z na a po před mezi roku roce',
  fill: 'r',
  counters: 'lidí osob',
  dropsPronoun: true,
  rangeTo: 'až',
  between: 'mezi',
  betweenAnd: 'a',
  minus: 'minus',
};
