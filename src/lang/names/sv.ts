import type { NameRules } from '../../core/entities/rules.ts';
import { svRegions } from '../regions/sv.ts';

/** Swedish names: what stands in and beside them. */
export const svNames: NameRules = {
  regions: svRegions,
  honorifics: `herr fru fröken dr prof sankt sankta sir`,
  titles: `
    president presidenten minister ministern statsminister statsministern utrikesminister finansminister
    försvarsminister justitieminister inrikesminister premiärminister premiärministern förbundskansler
    förbundskanslern kansler kanslern vicepresident vicepresidenten partiledare partiledaren
    riksdagsledamot riksdagsledamoten talman talmannen landshövding borgmästare kommunalråd
    kommunalrådet statssekreterare generalsekreterare ambassadör ambassadören kommissionär domare
    åklagare åklagaren advokat advokaten general överste major kapten amiral kung kungen drottning
    drottningen prins prinsen prinsessa prinsessan kejsare påve påven biskop ärkebiskop kardinal präst
    talesperson talespersonen talesman talesmannen pressekreterare presschef chef chefen vd
    verkställande ordförande ordföranden direktör direktören generaldirektör ledare ledaren grundare
    grundaren ägare tränare tränaren förbundskapten förbundskaptenen anfallare målvakt försvarare
    mittfältare spelare spelaren professor professorn forskare forskaren ekonom ekonomen chefsekonom
    analytiker historiker läkare läkaren kirurg författare författaren poet journalist journalisten
    reporter redaktör chefredaktör skådespelare skådespelaren skådespelerska sångare sångaren sångerska
    sångerskan musiker kompositör konstnär konstnären regissör regissören producent programledare
    komiker rådgivare kandidat kandidaten aktivist aktivisten politiker företagare ledamot expert
    experten polis polisen inspektör student lärare utredare hustru make änka världsmästare
  `,
  titleModifiers: `
    förre förra tidigare nya nye nuvarande vice biträdande ställföreträdande ryska ryske amerikanska
    amerikanske svenska svenske brittiska franska tyska ukrainska första tillförordnade
  `,
  articles: `den det de en ett`,
  particles: `von van de der den da di la le al bin ibn af`,
  joiners: `för av i och på till`,
  conjunctions: `och &`,
  clauseOpeners: `
    som vilken vilket där när om och eller men är var har hade säger sade sa uppger enligt efter att
    blir ska kan vill
  `,
  sayVerbs: `
    säger sade sa berättar berättade uppger uppgav skriver skrev menar menade förklarar förklarade
    meddelade meddelar hävdar tycker varnar bekräftar konstaterar
  `,
  organizations: `
    departementet departement partiet parti banken bank koncernen gruppen bolaget föreningen förbundet
    förbund unionen union ligan klubb klubben if ik ff fk fc bk universitet universitetet högskola
    högskolan institutet institut skola sjukhus stiftelsen stiftelse rådet råd kommissionen kommittén
    domstolen domstol tingsrätt hovrätten parlamentet senaten regeringen polisen militären
    försvarsmakten myndigheten myndighet verket byrån facket rörelsen fronten organisationen
    centerpartiet miljöpartiet vänsterpartiet kristdemokraterna liberalerna svt aftonbladet expressen
    radio tv museet museum teatern operan orkester centrum kyrkan hizbollah ab asa inc ltd riksbanken
    korset
  `,
  soleOrganizations: `
    riksdagen fn nato eu moderaterna socialdemokraterna sverigedemokraterna tt reuters kreml pentagon
    hamas säpo ericsson volvo ikea
  `,
  organizationEndings: `
    departementet verket myndigheten partiet banken bolaget förbundet universitetet högskolan sjukhuset
    styrelsen nämnden inspektionen kommissionen domstolen
  `,
  townOffices: `borgmästare borgmästaren`,
  places: `
    gatan gata vägen väg torget torg sjön sjö havet berg älv ön ö öar viken bukten sundet dalen skogen
    parken flygplats station hamnen bron län kommun stad staden by stadsdel region provins kust öknen
    halvön slott slottet arena norra södra östra västra
  `,
  placeEndings: `gatan vägen torget stad borg köping sund vik holm hamn berga ås ö län`,
  placesLast: `gatan torget älven sjön ön havet viken bron hamnen kajen halvön`,
  governments: `regeringen parlamentet riksdagen polisen domstolen tingsrätten myndigheterna`,
  governedIn: `i`,
  placePrepositions: `i från till vid utanför`,
  placeNames: [
    'usa=US',
    'förenta staterna=US',
    'england=GB',
    'skottland=GB',
    'storbritannien=GB',
    'holland=NL',
    'vitryssland=BY',
    'nordkorea=KP',
    'sydkorea=KR',
    'palestina=PS',
    'gaza=PS',
    'gazaremsan=PS',
    'västbanken=PS',
    'krim',
    'donbass',
    'mellanöstern',
    'balkan',
    'sovjetunionen',
    'norden',
    'skandinavien',
    'stockholm=SE',
    'göteborg=SE',
    'malmö=SE',
    'uppsala=SE',
    'lund=SE',
    'linköping=SE',
    'örebro=SE',
    'västerås=SE',
    'umeå=SE',
    'luleå=SE',
    'skåne=SE',
    'gotland=SE',
    'norrland=SE',
    'köpenhamn=DK',
    'oslo=NO',
    'helsingfors=FI',
    'london=GB',
    'paris=FR',
    'berlin=DE',
    'rom=IT',
    'madrid=ES',
    'moskva=RU',
    'kiev=UA',
    'kyiv=UA',
    'washington=US',
    'new york=US',
    'bryssel=BE',
    'wien=AT',
    'genève=CH',
    'warszawa=PL',
    'peking=CN',
    'tokyo=JP',
    'jerusalem=IL',
  ],
  events: `
    kriget krig slaget cupen cup mästerskap mästerskapen vm em turneringen spelen festivalen
    revolutionen toppmötet konferensen mässan valet folkomröstningen galan priset
  `,
  soleEvents: `jul påsk midsommar ramadan brexit förintelsen melodifestivalen eurovision almedalsveckan`,
  works: `lagen fördraget avtalet konstitutionen grundlagen bibeln koranen`,
  workTriggers: `
    filmen romanen boken albumet låten singeln serien operan pjäsen dokumentären programmet tidningen
    musikalen
  `,
  groups: `
    kristna muslimer judar katoliker protestanter sunniter shiiter kurder araber palestinier européer
    republikaner demokrater talibanerna samer romer
  `,
  demonyms: {
    SE: 'svensk svenskar',
    US: 'amerikaner',
    RU: 'ryssar',
    UA: 'ukrainare',
    DE: 'tyskar',
    FR: 'fransmän',
    GB: 'britter',
    NO: 'norrmän',
    DK: 'danskar',
    FI: 'finländare',
  },
  inflections: `s`,
  notNames: `han hon de vi ni du jag det den också men enligt`,
};
