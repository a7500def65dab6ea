import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** German: verbs of saying, number words, units and the words of dates. */
export const deFacts: FactRules = {
  say: `mitteilte mitteilten sagte sagt sagten sagen erklärte erklärt erklärten betonte betont teilte teilten meinte meint forderte
    fordert kündigte warnte warnt berichtete berichtet berichteten versprach kritisierte kritisiert fügte
    ergänzte bestätigte schrieb schreibt fragte antwortete behauptete räumte verwies lobte bat mahnte
    äußerte bezeichnete nannte nennt versicherte verkündete prophezeite rief gestand unterstrich hob
    beklagte urteilte resümierte freute zitierte glaubt hofft sprach spricht sprachen erzählte erzählt erinnerte erinnert verteidigte gab_zu entgegnete erwiderte scherzte witzelte klagte klagt jubelte meinten hieß kommentierte kommentiert bilanzierte`,
  that: 'dass daß ob',
  source: `laut zufolge_von nach_angaben nach_angaben_von nach_angaben_der nach_angaben_des nach_ansicht
    nach_einschätzung`,
  sourceAfter: 'zufolge',
  relative: 'der die das und aber',
  pronouns: 'er sie',
  definite: 'der die das seine ihre sein ihr',
  future: `wird werden werde soll sollen will wollen morgen kommenden nächste nächsten plant geplant erwartet
    voraussichtlich demnächst bald bis ab für beginnt startet endet empfangen empfängt öffnet schließt wird_eröffnet tagt ansteht findet`,
  numbers: `ein=1 eine=1 einem=1 einen=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
    elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19
    zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 eine_halbe_million=5e5 einer_halben_million=5e5 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 zwo=2`,
  scales: `hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9
    billion=1e12 billionen=1e12 dutzend=12`,
  units: `prozent=% prozentpunkte=points prozentpunkten=points euro=EUR dollar=USD us_-_dollar=USD franken=CHF
    pfund=GBP yen=JPY rubel=RUB cent=cent kilometer=km kilometern=km meter=m metern=m zentimeter=cm
    zentimetern=cm millimeter=mm kilogramm=kg kilo=kg tonnen=t tonne=t liter=L litern=L hektar=ha
    quadratkilometer=km² quadratmeter=m² grad=° grad_celsius=°C megawatt=MW gigawatt=GW kilowattstunden=kWh
    stundenkilometer=km/h stundenkilometern=km/h stärke=magnitude`,
  per: 'pro je',
  months: 'jänner=1 feber=2 sept=9',
  days: 'gestern=-1 vorgestern=-2 heute=0 morgen=1 übermorgen=2',
  times: `stunde=hour stunden=hour tag=day tage=day tagen=day woche=week wochen=week monat=month monate=month
    monaten=month monats=month jahr=year jahre=year jahren=year jahres=year jahrzehnt=decade
    jahrzehnte=decade jahrzehnten=decade`,
  last: `letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vorige vorigen
    voriges`,
  current: 'diese diesen diesem dieser dieses',
  next: 'nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes',
  ago: 'vor',
  leading: 'vor',
  phrases:
    'heute_morgen=day:0 heute_abend=day:0 gestern_abend=day:-1 vorjahr=year:-1 jahresende=year:0 ende_des_jahres=year:0 monatsende=month:0',
  about: 'anfang mitte ende frühjahr sommer herbst winter frühling etwa gegen spätsommer',
  before: `im in seit bis ab von am vom zum dem den und anfang mitte ende jahr jahre jahres sommer herbst frühjahr
    winter nach vor zwischen für`,
  ambiguous: 'mai morgen',
  commaThat: true,
  fill: 'der des den dem im',
  verbSecond: true,
  past: 'war waren wurde wurden hatte hatten gewesen worden kam ging stieg sank fiel lag gab begann',
  rangeTo: 'bis',
  between: 'zwischen',
  betweenAnd: 'und',
  change: 'stieg stiegen sank fiel plus minus',
  compared: 'gegenüber statt nach',
  clock: 'uhr',
  minus: 'minus',
  attached: 'c=°C',
  numberInfix: 'und',
  elided: 'sind waren wurden davon weitere weniger mehr',
  thus: 'so',
  bodies: 'unternehmen konzern firma verein bank hersteller',
  weekdayEnds: 'morgen vormittag mittag nachmittag abend nacht früh',
  seasons: 'frühling=5 frühjahr=5 sommer=8 herbst=11 winter=2',
  feasts: 'heiligabend=12-24 weihnachten=12-25 silvester=12-31 neujahr=1-1',
  every: 'jeden jeder jedem einem',
  many: 'jahre jahren wochen monate monaten tage tagen stunden jahrzehnte jahrzehnten',
  numbered:
    '§ absatz artikel kapitel seite nummer nr platz raum gleis linie paragraf paragraph teil band folge staffel satz halle klasse gruppe bundesstraße buslinie kanal version',
  viewpoint: 'für',
  ownVoice: 'ich wir man',
  aides: 'umfeld anwalt anwältin sprecher sprecherin freund freunde vertraute vertrauten',
  female: `frau ministerin sprecherin präsidentin kanzlerin chefin mutter ehefrau tochter schwester witwe königin prinzessin schauspielerin direktorin leiterin professorin ${women}`,
  male: `er herr minister sprecher präsident kanzler vater ehemann sohn bruder könig prinz schauspieler ${men}`,
};
