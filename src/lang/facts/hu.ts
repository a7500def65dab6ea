import type { FactRules } from '../../core/facts/rules.ts';

/** Hungarian: verbs of saying, number words, units and the words of dates. */
export const huFacts: FactRules = {
  say: `mondta közölte elmondta hangsúlyozta kijelentette hozzátette bejelentette írta nyilatkozta fogalmazott
    kiemelte jelezte tudatta megerősítette figyelmeztetett állítja szerint mondják ígérte`,
  that: 'hogy',
  sourceAfter: 'szerint',
  pronouns: 'ő',
  definite: 'a az',
  future: 'fog fognak holnap jövő várhatóan',
  numbers: `két=2 kettő=2 három=3 négy=4 öt=5 hat=6 hét=7 nyolc=8 kilenc=9 tíz=10 tizenegy=11 tizenkét=12 tizenöt=15
    húsz=20 harminc=30 negyven=40 ötven=50`,
  scales: 'száz=100 ezer=1e3 millió=1e6 milliárd=1e9',
  units: `százalék*=% százalékpont=points forint*=HUF euró*=EUR dollár*=USD kilométer*=km méter*=m tonn*=t liter=L
    kilogramm=kg hektár*=ha fok=° négyzetkilométer*=km² négyzetméter*=m²`,
  months: `január*=1 február*=2 március*=3 április*=4 május*=5 június*=6 július*=7 augusztus*=8 szeptember*=9
    október*=10 november*=11 december*=12`,
  weekdays: 'hétfő*=1 kedd=2 kedden=2 szerda=3 szerdán=3 csütörtök*=4 péntek*=5 szombat*=6 vasárnap*=7',
  days: 'tegnap=-1 tegnapelőtt=-2 ma=0 holnap=1 holnapután=2',
  times: `óra=hour órája=hour nap=day napja=day hete=week héten=week hónap=month hónapja=month hónapban=month
    év=year éve=year évben=year évvel=year`,
  last: 'múlt tavalyi',
  current: 'ezen idei',
  next: 'jövő',
  phrases: 'tavaly=year:-1 idén=year:0 jövőre=year:1 múlt_héten=week:-1 jövő_héten=week:1',
  ago: 'ezelőtt',
  about: 'elején végén közepén körülbelül',
  before: 'és',
  counters: 'ember embert',
  minus: 'mínusz',
};
