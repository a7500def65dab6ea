import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** French: verbs of saying, number words, units and the words of dates. */
export const frFacts: FactRules = {
  say: `fait_savoir constate constaté constatent dit disent déclaré déclare déclarent affirmé affirme affirment expliqué explique expliquent estimé
    estime estiment indiqué indique indiquent annoncé annonce annoncent ajouté ajoute ajoutent souligné
    souligne assuré assure assurent précisé précise rappelé rappelle regretté regrette confié confie raconté
    raconte dénoncé dénonce répondu répond promis promet plaisanté plaisante reconnu reconnaît écrit lancé
    lance insisté insiste prévenu prévient averti avertit félicité félicitée félicite réagi réagit commenté commente
    conclu conclut résume martelé juge jugé jugent soupire témoigne critique critiqué accuse martèle
    poursuit poursuivi confirmé confirme révélé révèle demandé demande déploré déplore parle parlé évoque évoqué qualifie qualifié réjoui réjouie réjouit ironise ironisé lâche lâché glisse glissé peste relève relevé note noté soutient soutenu nuance tempère balaie s'exclame exclame exclamé murmure confessé admet admis prévient rétorque rétorqué riposte tonne tonné salue salué se_félicite souffle sourit rit`,
  that: 'que qu',
  source: `selon selon_lui selon_elle d'après d'après_lui d'après_elle aux_dires_de de_l'avis_de`,
  looseSource: true,
  negation: 'ne n',
  relative: 'qui dont où et mais',
  pronouns: "il elle ils elles selon_lui selon_elle d'après_lui d'après_elle",
  definite: 'le la l les sa son leur leurs',
  future: `pour avant sera seront va vont doit doivent demain prochain prochaine devrait devraient prévu prévue prévus d'ici
    partir commence débute ouvre ouvrira rouvre ferme affronte affrontera joue rejoue attend`,
  futureEndings: 'era ira ront dra tra vra rra erai',
  numbers: `un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 un_demi-million=5e5 soixante-dix=70 quatre-vingts=80 quatre-vingt=80 quatre-vingt-dix=90 dix-sept=17 dix-huit=18 dix-neuf=19`,
  numberJoins: 'et',
  scales: `cent=100 cents=100 mille=1e3 millier=1e3 milliers=1e3 million=1e6 millions=1e6 milliard=1e9
    milliards=1e9 md=1e9 mds=1e9 dizaine=10 dizaines=10 centaine=100 centaines=100 douzaine=12`,
  units: `pour_cent=% points=points point_de_pourcentage=points euros=EUR euro=EUR dollars=USD dollar=USD
    livres_sterling=GBP yens=JPY francs=CHF roubles=RUB centimes=cent kilomètre=km kilomètres=km mètre=m mètres=m
    centimètres=cm millimètres=mm tonnes=t tonne=t litres=L litre=L kilos=kg kilo=kg kilomètres_carrés=km²
    mètres_carrés=m² degrés=° degrés_celsius=°C mégawatts=MW gigawatts=GW hectares=ha magnitude=magnitude point=points`,
  per: 'par chaque',
  months: 'janv=1 févr=2 fév=2 avr=4 juil=7 sept=9 oct=10 nov=11 déc=12',
  days: `hier=-1 avant-hier=-2 aujourd'hui=0 demain=1 après-demain=2`,
  times: `heure=hour heures=hour jour=day jours=day semaine=week semaines=week mois=month an=year ans=year
    année=year années=year décennie=decade décennies=decade`,
  last: 'dernier dernière passé passée',
  current: 'ce cette cet',
  next: 'prochain prochaine prochains',
  ago: 'il_y_a voici voilà',
  earlier: 'plus_tôt auparavant',
  hence: 'dans',
  leading: 'dans il_y_a voici voilà',
  phrases: `l'an_dernier=year:-1 l'an_passé=year:-1 l'an_prochain=year:1 l'année_dernière=year:-1 fin_de_l'année=year:0 fin_du_mois=month:0`,
  about: 'début fin mi vers environ courant printemps été automne hiver',
  before: `pour en depuis dès jusqu'en d'ici de du à au et avant après fin début mi courant l'année été automne
    printemps hiver entre ce`,
  ambiguous: 'mars mai août',
  counters: 'fois',
  fill: 'de du le la d l',
  plurals: 's x',
  past: 'était étaient avait avaient ont été fut',
  rangeTo: 'à',
  rangeFrom: 'de',
  between: 'entre',
  betweenAnd: 'et',
  compared: 'contre',
  minus: 'moins',
  adjectives:
    'grands grandes petits petites nouveaux nouvelles premiers premières derniers dernières autres jeunes anciens anciennes longs longues gros grosses',
  attached: 'c=°C',
  half: 'et_demi et_demie',
  subjectFirst: true,
  bodies: 'entreprise groupe société club banque constructeur compagnie',
  elided: 'sont étaient ont autres',
  seasons: 'printemps=5 été=8 automne=11 hiver=2',
  feasts: 'noël=12-25',
  every: 'chaque un',
  many: 'semaines années ans jours décennies heures',
  numbered:
    'article page chapitre numéro n section tome saison épisode ligne salle place groupe version alinéa',
  dayNames: 'vendredi_saint jeudi_saint mercredi_des_cendres lundi_de_pâques lundi_de_pentecôte',
  viewpoint: 'pour',
  ownVoice: 'je nous on j vous moi toi',
  aides: 'proche proches entourage avocat avocate ami amis famille mère père frère sœur',
  female: `elle mme madame présidente directrice mère épouse fille sœur veuve reine princesse actrice selon_elle ${women}`,
  male: `il monsieur président directeur père mari fils frère roi prince acteur selon_lui ${men}`,
};
