import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** Italian: verbs of saying, number words, units and the words of dates. */
export const itFacts: FactRules = {
  say: `fatto_sapere reso_noto detto dice dicono disse spiegato spiega spiegano dichiarato dichiara affermato afferma aggiunto aggiunge
    sottolineato sottolinea annunciato annuncia commentato commenta raccontato racconta osservato osserva
    ricordato ricorda ribadito ribadisce sostenuto sostiene precisato precisa promesso promette avvertito
    avverte ammesso ammette scritto scrive risposto risponde criticato critica denunciato denuncia
    assicurato assicura fatto_sapere riferito riferisce protestano concluso conclude confermato conferma
    chiesto chiede lamentato lamenta replicato replica auspica auspicato parla parlato definito definisce ringraziato ringrazia tagliato_corto scherza scherzato confessa confessato rivela rivelato insiste insistito esulta esultato avverte sbottato sbotta ironizza ironizzato sorride conferma ammonito rilancia rilanciato sospira`,
  that: 'che',
  source:
    'secondo secondo_lui secondo_lei stando_a a_detta_di a_detta_del a_detta_della a_suo_dire a_suo_avviso',
  looseSource: true,
  negation: 'non mai',
  impersonal: 'si',
  relative: 'che e ma',
  pronouns: 'egli ella lui lei secondo_lui secondo_lei a_suo_dire a_suo_avviso',
  definite: 'il lo la l i gli le suo sua',
  future: `per sarà saranno domani prossimo prossima dovrà dovrebbe dovrebbero verrà verranno prevista previsto entro chiude inizia comincia parte termina finisce apre torna affronta debutta`,
  futureEndings: 'erà irà eranno iranno arà vrà drà rrà',
  numbers: `un=1 uno=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12
    tredici=13 quattordici=14 quindici=15 sedici=16 diciassette=17 diciotto=18 diciannove=19 venti=20
    trenta=30 quaranta=40 cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 mezzo_milione=5e5 tré=3`,
  scales: `cento=100 mille=1e3 mila=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9
    dozzina=12 decina=10 centinaio=100`,
  units: `per_cento=% punti_percentuali=points punti=points euro=EUR dollari=USD dollaro=USD sterline=GBP yen=JPY
    franchi=CHF rubli=RUB centesimi=cent chilometri=km chilometro=km metri=m metro=m centimetri=cm
    millimetri=mm tonnellate=t litri=L chili=kg chilogrammi=kg ettari=ha chilometri_quadrati=km²
    metri_quadrati=m² kmq=km² mq=m² gradi=° gradi_celsius=°C megawatt=MW gigawatt=GW magnitudo=magnitude`,
  per: `al all' ogni a`,
  months: 'gen=1 mag=5 giu=6 lug=7 ago=8 set=9 sett=9 ott=10 dic=12',
  days: 'ieri=-1 oggi=0 domani=1 dopodomani=2 stasera=0',
  times: `ora=hour ore=hour giorno=day giorni=day settimana=week settimane=week mese=month mesi=month anno=year
    anni=year decennio=decade decenni=decade`,
  last: 'scorso scorsa scorsi passato passata',
  current: `questo questa quest'`,
  next: 'prossimo prossima prossimi',
  ago: 'fa or_sono',
  earlier: 'prima',
  hence: 'tra fra',
  leading: 'tra fra',
  phrases: `l'anno_scorso=year:-1 l'anno_prossimo=year:1 ieri_sera=day:-1 fine_anno=year:0 fine_dell'anno=year:0`,
  about: 'inizio fine metà primavera estate autunno inverno verso circa',
  before: `per nel in dal da dell' del di a al fino entro e tra fra ad anno`,
  counters: 'persone volte',
  fill: `di del dell' de`,
  notCounted: 'fa',
  adjectives: 'diversi diverse nuovi nuove altri altre grandi piccoli piccole vecchi vecchie giovani',
  dropsPronoun: true,
  past: 'era erano stato stata stati ha hanno aveva avevano',
  rangeTo: 'a',
  rangeFrom: 'da dal',
  between: 'tra fra',
  betweenAnd: 'e',
  compared: 'contro',
  minus: 'meno',
  attached: 'c=°C',
  half: 'e_mezzo e_mezza',
  numberInfix: '-',
  subjectFirst: true,
  bodies: 'azienda società gruppo club banca impresa compagnia',
  elided: 'sono erano altri altre risultano',
  seasons: 'primavera=5 estate=8 autunno=11 inverno=2',
  feasts: 'natale=12-25 capodanno=1-1 ferragosto=8-15',
  every: 'ogni un una',
  many: 'settimane anni mesi giorni decenni ore',
  numbered: 'articolo pagina capitolo numero sezione stagione episodio linea sala comma versione',
  dayNames: "venerdì_santo giovedì_santo lunedì_dell'angelo",
  viewpoint: 'per',
  aides: 'entourage legale avvocato amico amici famiglia portavoce madre padre sorella fratello',
  female: `lei signora presidentessa direttrice madre moglie figlia sorella vedova regina principessa attrice secondo_lei ${women}`,
  male: `lui egli signor padre marito figlio fratello re principe attore secondo_lui ${men}`,
};
