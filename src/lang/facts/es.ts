import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** Spanish: verbs of saying, number words, units and the words of dates. */
export const esFacts: FactRules = {
  say: `hizo_saber hicieron_saber dijo dice dijeron afirmó afirma afirmaron aseguró asegura explicó explica señaló señala añadió añade
    agregó declaró declara indicó indica informó informa anunció anuncia advirtió advierte comentó comenta
    manifestó sostuvo sostiene reconoció reconoce criticó critica recordó recuerda apuntó subrayó lamentó
    denunció destacó aclaró confirmó confirma reiteró respondió preguntó escribió contó cuenta relató
    expresó pidió insistió precisó calculan calcula prometido prometió admitió opinó considera estima
    concluyó celebró zanjó ha_dicho detalló puntualizó replicó habló habla califica calificó calificado tildó tacha tachó define definió bromeó bromea ironizó exclamó confesó confiesa matizó matiza defendió defiende alertó alerta reveló revela agradeció agradece celebra lamenta reivindicó reclama reclamó exigió exige subraya destaca recalcó recalca anticipó adelantó garantizó aseveró`,
  that: 'que',
  source: 'según de_acuerdo_con a_juicio_de en_opinión_de a_su_juicio en_su_opinión',
  looseSource: true,
  negation: 'no nunca tampoco',
  impersonal: 'se',
  relative: 'que quien y pero',
  pronouns: 'a_su_juicio en_su_opinión él ella ellos',
  definite: 'el la los las su sus',
  future:
    'tiene_planeado tiene_previsto tienen_previsto para será serán va van próximo próxima mañana habrá podrá prevé prevén está_previsto partir hasta deberá comienza empieza termina acaba cierra abre juega arranca se_mide',
  futureEndings: 'remos ará erá irá arán erán irán drá drán',
  numbers: `un=1 una=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12
    trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30
    cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos=200 trescientos=300
    quinientos=500 medio_millón=5e5 veintiuno=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 doscientas=200 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 ochocientos=800 novecientos=900`,
  numberJoins: 'y',
  scales: 'cien=100 ciento=100 mil=1e3 miles=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12 docena=12',
  units: `por_ciento=% puntos=points puntos_porcentuales=points euros=EUR euro=EUR dólares=USD dólar=USD
    pesos=pesos libras_esterlinas=GBP yenes=JPY francos=CHF céntimos=cent kilómetros=km kilómetro=km metros=m metro=m
    centímetros=cm milímetros=mm toneladas=t litros=L kilos=kg kilogramos=kg hectáreas=ha
    kilómetros_cuadrados=km² metros_cuadrados=m² grados=° grados_celsius=°C grados_centígrados=°C
    megavatios=MW gigavatios=GW magnitud=magnitude`,
  per: 'al por cada a_la',
  months: 'ene=1 abr=4 ago=8 set=9 setiembre=9 sept=9 dic=12',
  days: 'ayer=-1 anteayer=-2 hoy=0 mañana=1',
  times: `hora=hour horas=hour día=day días=day semana=week semanas=week mes=month meses=month año=year años=year
    década=decade décadas=decade`,
  last: 'pasado pasada último última pasados',
  current: 'este esta',
  next: 'próximo próxima que_viene',
  ago: 'hace',
  earlier: 'antes',
  hence: 'dentro_de',
  leading: 'dentro_de hace',
  phrases:
    'el_año_pasado=year:-1 el_próximo_año=year:1 año_pasado=year:-1 próximo_año=year:1 anoche=day:-1 final_de_año=year:0 fin_de_año=year:0 finales_de_año=year:0',
  about: 'principios mediados finales comienzos fines hacia primavera verano otoño invierno alrededor inicio',
  before: 'en desde hasta de del a para y entre antes_de este pasado próximo año',
  ambiguous: 'mañana',
  counters: 'personas veces',
  fill: 'de del',
  plurals: 's',
  dropsPronoun: true,
  past: 'fue fueron había habían era ha han',
  pastEndings: 'aron ieron yó',
  rangeTo: 'a',
  rangeFrom: 'de',
  between: 'entre',
  betweenAnd: 'y',
  compared: 'frente_a',
  adjectives:
    'grandes nuevos nuevas primeros primeras últimos últimas otros otras buenos buenas malos malas antiguos antiguas largos largas pequeños pequeñas jóvenes mayores principales',
  attached: 'c=°C',
  half: 'y_medio y_media',
  subjectFirst: true,
  bodies: 'empresa compañía grupo club banco firma entidad',
  elided: 'son fueron más otros otras',
  seasons: 'primavera=5 verano=8 otoño=11 invierno=2',
  feasts: 'navidad=12-25 nochebuena=12-24 nochevieja=12-31',
  every: 'cada un',
  many: 'semanas años meses días décadas horas',
  numbered: 'artículo página capítulo número sección tomo temporada episodio línea sala versión apartado',
  dayNames:
    'domingo_de_pascua domingo_de_ramos domingo_de_resurrección miércoles_de_ceniza jueves_santo domingo_santo sábado_santo lunes_santo martes_santo miércoles_santo viernes_santo jueves_santo domingo_de_ramos miércoles_de_ceniza viernes_negro',
  viewpoint: 'para',
  aides:
    'entorno allegado allegados amigo amiga familia abogado abogada portavoz madre padre hermana hermano',
  female: `ella señora doña presidenta ministra directora madre esposa hija hermana viuda reina princesa actriz ${women}`,
  male: `él señor don presidente ministro padre marido hijo hermano rey príncipe ${men}`,
};
