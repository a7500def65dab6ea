import type { FactRules } from '../../core/facts/rules.ts';

/** Finnish: verbs of saying, number words, units and the words of dates. */
export const fiFacts: FactRules = {
  say: `sanoo sanoi kertoo kertoi toteaa totesi ilmoitti ilmoittaa kirjoittaa kirjoitti arvioi arvioivat uskoo
    lisää lisäsi muistuttaa vakuuttaa korostaa korosti selittää varoittaa varoitti vahvistaa kommentoi
    mukaan`,
  that: 'että',
  sourceAfter: 'mukaan',
  pronouns: 'hän he',
  future: 'aikoo pitäisi huomenna ensi tulee suunnitelmissa',
  numbers: `kaksi=2 kolme=3 neljä=4 viisi=5 kuusi=6 seitsemän=7 kahdeksan=8 yhdeksän=9 kymmenen=10 yksitoista=11
    kaksitoista=12`,
  scales: `sata=100 sataa=100 tuhat=1e3 tuhatta=1e3 miljoona=1e6 miljoonaa=1e6 miljoonan=1e6 miljardi=1e9
    miljardia=1e9 miljardin=1e9`,
  units: `prosenttia=% prosentti=% prosentin=% prosenttiyksikköä=points euroa=EUR euron=EUR euro=EUR dollaria=USD
    kilometriä=km kilometrin=km metriä=m metrin=m tonnia=t litraa=L kiloa=kg hehtaaria=ha astetta=°
    neliökilometriä=km²`,
  months: `tammikuu*=1 helmikuu*=2 maaliskuu*=3 huhtikuu*=4 toukokuu*=5 kesäkuu*=6 heinäkuu*=7 elokuu*=8 syyskuu*=9
    lokakuu*=10 marraskuu*=11 joulukuu*=12`,
  weekdays: 'maanantai*=1 tiistai*=2 keskiviikko*=3 torstai*=4 perjantai*=5 lauantai*=6 sunnuntai*=7',
  days: 'eilen=-1 toissapäivänä=-2 tänään=0 huomenna=1',
  times: `tunti=hour tuntia=hour päivä=day päivää=day viikko=week viikkoa=week viikolla=week kuukausi=month
    kuukautta=month kuussa=month vuosi=year vuotta=year vuonna=year vuoden=year vuodesta=year vuoteen=year`,
  last: 'viime',
  current: 'tänä tällä',
  next: 'ensi',
  ago: 'sitten',
  phrases: `viime_vuonna=year:-1 ensi_vuonna=year:1 tänä_vuonna=year:0 viime_viikolla=week:-1 ensi_viikolla=week:1`,
  about: 'alussa lopussa puolivälissä noin',
  before: 'vuonna vuoden vuodesta vuoteen alkaen',
  counters: 'ihmistä henkilöä työntekijää',
  minus: 'miinus',
  numberInfix: '-',
};
