import type { NameRules } from '../../core/entities/rules.ts';
import { itRegions } from '../regions/it.ts';

/** Italian names: what stands in and beside them. */
export const itNames: NameRules = {
  regions: itRegions,
  honorifics: `
    sig sig.ra signor signora signore signorina dott dott.ssa dottor avv ing prof on sen don san santa
    santo sant' mons monsignor sir
  `,
  titles: `
    presidente presidentessa ministro ministra premier senatore senatrice deputato deputata onorevole
    sindaco sindaca governatore segretario segretaria ambasciatore ambasciatrice commissario commissaria
    giudice magistrato procuratore generale colonnello maggiore capitano tenente ammiraglio re regina
    principe principessa duca duchessa imperatore papa vescovo arcivescovo cardinale imperatrice
    portavoce capo direttore direttrice amministratore fondatore fondatrice leader allenatore
    allenatrice commissario-tecnico attaccante difensore portiere centrocampista giocatore giocatrice
    professore professoressa ricercatore ricercatrice scienziato economista analista storico storica
    avvocato avvocata medico dottore scrittore scrittrice autore autrice romanziere poeta poetessa
    giornalista cronista attore attrice cantante musicista compositore artista pittore pittrice regista
    produttore conduttore conduttrice consigliere consigliera candidato candidata attivista
    vicepresidente vicepremier cancelliere imprenditore imprenditrice assessore prefetto questore pilota
    campione campionessa membro esperto responsabile numero patron filosofo sociologo architetto moglie
    marito vedova
  `,
  titleModifiers: `ex primo prima nuovo nuova attuale vice giovane celebre allora futuro`,
  titleFirst: true,
  elisions: `l d un dell all dall nell sull c quell quest sant coll s m t v n`,
  articles: `
    il lo la i gli le l' l’ dell’ all’ dall’ nell’ sull’ dall' nell' sull' un uno una del dello della
    dell' dei degli delle al allo alla all' ai agli alle dal dalla dall' nel nella nell' sul sulla
  `,
  particles: `di de del della dei degli da dal d' la lo von van bin al`,
  joiners: `di del della dell' dei degli delle per in la il a alla al e d'`,
  conjunctions: `e ed &`,
  clauseOpeners: `
    che chi cui quale dove quando e o ma è era sono erano ha aveva hanno fu disse dice secondo dopo come
    si senza da ha detto ha dichiarato sarà può
  `,
  sayVerbs: `
    disse dice detto dichiarato dichiara afferma affermato spiega spiegato sottolinea sottolineato
    aggiunge aggiunto annuncia annunciato assicura osserva ricorda commenta commentato conclude
    ribadisce racconta precisa
  `,
  organizations: `
    ministero partito banca gruppo compagnia società associazione federazione unione lega club fc calcio
    ac as università scuola istituto accademia ospedale fondazione consiglio commissione comitato corte
    tribunale camera senato parlamento assemblea polizia carabinieri esercito guardia agenzia ufficio
    sindacato movimento fronte pd cgil cisl uil radio televisione giornale museo teatro orchestra centro
    laboratorio organizzazione autorità chiesa comune-di giunta procura cassazione direzione alleanza
    spa s.p.a srl inc corp ltd croce
  `,
  soleOrganizations: `
    inter juventus onu nato ue ansa rai reuters eni enel fiat hamas cremlino pentagono quirinale
    viminale
  `,
  townOffices: `sindaco sindaca comune`,
  places: `
    via viale piazza corso mare oceano lago fiume monte isola isole golfo stretto valle bosco parco
    aeroporto stazione porto ponte regione provincia distretto comune città paese quartiere costa
    deserto penisola capo spiaggia castello palazzo stadio nord sud est ovest val
  `,
  placesFirst: `via viale piazza piazzale corso lago fiume isola isole golfo stretto valle bosco aeroporto ponte
      penisola molo torrente lungomare mare oceano`,
  sorts: `mar mare oceano lago laghi isola isole golfo baia stretto canale fiume monti massiccio
      passo val foresta deserto penisola arcipelago provincia regione aeroporto stazione castello
      palazzo parco stadio circuito delta pianura altopiano viale piazza abbazia basilica torrente rio
      cratere diocesi`,
  adjectiveHeads: `parlamento commissione accademia unione lega consiglio banca comitato partito società
      associazione federazione corte assemblea chiesa esercito confederazione organizzazione impero
      repubblica regno orchestra agenzia istituto guardia croce`,
  adjectiveEndings: `ano ana ese ale ico ica ino ina eo ea ista ario aria ero era sco sca ssa sso orio oria ivo iva`,
  governments: `governo parlamento senato assemblea polizia tribunale autorità regime consiglio`,
  governedIn: `a ad in`,
  placePrepositions: `a in da verso presso ad`,
  placeNames: [
    'usa=US',
    "stati uniti d'america=US",
    'inghilterra=GB',
    'scozia=GB',
    'galles=GB',
    'gran bretagna=GB',
    'irlanda del nord=GB',
    'birmania=MM',
    'bielorussia=BY',
    'bosnia=BA',
    'olanda=NL',
    'palestina=PS',
    'gaza=PS',
    'striscia di gaza=PS',
    'cisgiordania=PS',
    'crimea',
    'medio oriente',
    'balcani',
    'unione sovietica',
    'jugoslavia',
    'roma=IT',
    'milano=IT',
    'napoli=IT',
    'torino=IT',
    'palermo=IT',
    'genova=IT',
    'bologna=IT',
    'firenze=IT',
    'bari=IT',
    'catania=IT',
    'venezia=IT',
    'verona=IT',
    'trieste=IT',
    'sicilia=IT',
    'sardegna=IT',
    'toscana=IT',
    'lombardia=IT',
    'veneto=IT',
    'piemonte=IT',
    'lazio=IT',
    'campania=IT',
    'puglia=IT',
    'calabria=IT',
    'liguria=IT',
    'umbria=IT',
    'marche=IT',
    'emilia-romagna=IT',
    'abruzzo=IT',
    'londra=GB',
    'parigi=FR',
    'berlino=DE',
    'madrid=ES',
    'mosca=RU',
    'kiev=UA',
    'bruxelles=BE',
    'washington=US',
    'new york=US',
    'los angeles=US',
    'california=US',
    'pechino=CN',
    'tokyo=JP',
    'gerusalemme=IL',
    'teheran=IR',
    'vienna=AT',
    'ginevra=CH',
    'zurigo=CH',
    'monaco di baviera=DE',
    'lisbona=PT',
  ],
  events: `
    guerra battaglia coppa campionato campionati torneo giochi festival rivoluzione vertice conferenza
    fiera giro rally elezioni referendum mondiali olimpiadi biennale maratona premio mostra europei
    concilio
  `,
  soleEvents: `natale pasqua ramadan brexit olocausto shoah eurovision wimbledon ferragosto`,
  works: `legge trattato accordo accordi costituzione carta convenzione bibbia corano decreto`,
  workTriggers: `
    film romanzo libro album singolo disco canzone serie opera documentario programma rivista brano
    commedia intitolato intitolata titolo
  `,
  groups: `
    cristiani musulmani ebrei cattolici protestanti buddisti sunniti sciiti curdi arabi palestinesi
    europei africani repubblicani democratici socialisti comunisti talebani nazisti
  `,
  demonyms: {
    IT: 'italiano italiani italiana italiane',
    US: 'americano americani americana statunitense statunitensi',
    RU: 'russo russi russa',
    FR: 'francese francesi',
    DE: 'tedesco tedeschi tedesca',
    GB: 'britannico britannici inglese inglesi',
    ES: 'spagnolo spagnoli',
    UA: 'ucraino ucraini ucraina',
    CN: 'cinese cinesi',
    JP: 'giapponese giapponesi',
    IL: 'israeliano israeliani',
    PS: 'palestinese',
    TR: 'turco turchi',
    IR: 'iraniano iraniani',
    SY: 'siriano siriani',
    GR: 'greco greci',
    AL: 'albanese albanesi',
    RO: 'romeno romeni rumeno rumeni',
  },
  notNames: `egli ella essi loro lui lei io noi voi esso essa suo sua`,
  openers: `
    inizialmente infine finalmente recentemente precedentemente attualmente successivamente inoltre
    anche tuttavia però sebbene benché nonostante mentre intanto nel frattempo adesso allora poi dopo
    prima durante secondo ieri oggi domani stasera forse probabilmente possibilmente sicuramente
    presumibilmente apparentemente evidentemente purtroppo fortunatamente ufficialmente qualora quando
    laddove interpellato interpellata
  `,
};
