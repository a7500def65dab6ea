import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** Portuguese: verbs of saying, number words, units and the words of dates. */
export const ptFacts: FactRules = {
  say: `fez_saber disse diz disseram afirmou afirma afirmaram declarou declara explicou explica informou informa anunciou
    anuncia contou conta acrescentou acrescenta destacou destaca ressaltou lembrou lembra criticou critica
    escreveu escreve sublinhou sublinha defendeu defende garantiu garante alertou avisou comentou comenta
    revelou confirmou confirma prometeu admitiu reconheceu lamentou relatou respondeu perguntou salientou
    referiu adiantou frisou apontou avaliou avalia argumentou completou sustentou sustenta admite admitem reconhece recorda recordou brincou desabafou confessou confessa insistiu insiste reagiu ironizou agradeceu celebrou comemorou criticaram exigiu pediu pede reforçou reforça ponderou resumiu resume rebateu lamenta alerta classificou chamou definiu revela`,
  that: 'que',
  source: 'segundo de_acordo_com conforme na_opinião_de na_avaliação_de',
  looseSource: true,
  negation: 'não nunca',
  impersonal: 'se',
  relative: 'que e mas',
  pronouns: 'ele ela eles elas',
  definite: 'o a os as seu sua',
  future:
    'volta_a voltam_a para abre reabre começa estreia será serão vai vão deve devem próximo próxima amanhã poderá terá partir até termina fecha joga enfrenta',
  futureEndings: 'ará erá irá arão erão irão',
  numbers: `um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12
    treze=13 catorze=14 quatorze=14 quinze=15 dezesseis=16 dezasseis=16 dezessete=17 dezoito=18 dezenove=19
    vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 meio_milhão=5e5 duzentos=200 duzentas=200 trezentos=300 trezentas=300 quatrocentos=400 quinhentos=500 quinhentas=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900`,
  numberJoins: 'e',
  scales: `cem=100 cento=100 mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 mil_milhões=1e9 trilhão=1e12
    trilhões=1e12 dúzia=12`,
  units: `por_cento=% pontos_percentuais=points pontos=points reais=BRL real=BRL euros=EUR euro=EUR dólares=USD
    dólar=USD libras_esterlinas=GBP ienes=JPY francos=CHF cêntimos=cent centavos=cent quilômetros=km quilómetros=km
    quilômetro=km metros=m metro=m centímetros=cm milímetros=mm toneladas=t tonelada=t litros=L quilos=kg
    quilo=kg hectares=ha quilômetros_quadrados=km² quilómetros_quadrados=km² metros_quadrados=m² graus=°
    graus_celsius=°C megawatts=MW gigawatts=GW magnitude=magnitude`,
  per: 'por ao à cada',
  months: 'fev=2 abr=4 mai=5 ago=8 set=9 out=10 dez=12',
  weekdays: 'segunda=1 terça=2 quarta=3 quinta=4 sexta=5',
  days: 'ontem=-1 anteontem=-2 hoje=0 amanhã=1',
  times: `hora=hour horas=hour dia=day dias=day semana=week semanas=week mês=month meses=month ano=year anos=year
    década=decade décadas=decade`,
  last: 'passado passada último última',
  current: 'este esta neste nesta deste desta',
  next: 'próximo próxima que_vem',
  ago: 'há',
  earlier: 'antes',
  hence: 'daqui_a',
  leading: 'daqui_a há',
  phrases:
    'no_ano_passado=year:-1 ano_que_vem=year:1 próximo_ano=year:1 fim_do_ano=year:0 final_do_ano=year:0',
  about: 'início meados fim final começo cerca verão inverno outono primavera',
  before: 'em desde até de do no na nesta neste desta a para e entre ano à',
  ambiguous: 'segunda terça quarta quinta sexta',
  counters: 'pessoas vezes',
  fill: 'de do',
  plurals: 's',
  dropsPronoun: true,
  past: 'foi foram era eram havia teve tinha',
  pastEndings: 'aram eram iram ou',
  rangeTo: 'a',
  rangeFrom: 'de',
  between: 'entre',
  betweenAnd: 'e',
  compared: 'contra',
  adjectives:
    'grandes novos novas primeiros primeiras últimos últimas outros outras bons boas antigos antigas longos longas pequenos pequenas jovens principais',
  attached: 'c=°C',
  half: 'e_meio e_meia',
  subjectFirst: true,
  bodies: 'empresa companhia grupo clube banco',
  elided: 'são foram outros outras mais',
  seasons: 'primavera=5 verão=8 outono=11 inverno=2',
  feasts: 'natal=12-25',
  every: 'cada um uma',
  many: 'semanas anos meses dias décadas horas',
  numbered: 'artigo página capítulo número seção temporada episódio linha sala versão inciso',
  dayNames: 'sexta-feira_santa quarta-feira_de_cinzas domingo_de_ramos',
  viewpoint: 'para',
  aides: 'advogado advogada aliado aliados amigo amiga família irmã irmão mãe pai assessor assessora',
  female: `ela senhora dona presidenta ministra diretora mãe esposa filha irmã viúva rainha princesa atriz ${women}`,
  male: `ele senhor ministro pai marido filho irmão rei príncipe ${men}`,
};
