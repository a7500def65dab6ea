import type { NameRules } from '../../core/entities/rules.ts';
import { noRegions } from '../regions/no.ts';

/** Norwegian names: what stands in and beside them. */
export const noNames: NameRules = {
  regions: noRegions,
  honorifics: `herr fru frk dr prof st sir`,
  titles: `
    president presidenten minister ministeren statsminister statsministeren utenriksminister
    utenriksministeren finansminister finansministeren forsvarsminister justisminister helseminister
    statsråd kansler forbundskansler visepresident leder lederen partileder partilederen nestleder
    stortingsrepresentant stortingspresident ordfører ordføreren byrådsleder fylkesmann fylkesordfører
    statssekretær generalsekretær ambassadør dommer aktor advokat advokaten politiadvokat general oberst
    major kaptein admiral konge kongen dronning dronningen prins prinsen prinsesse prinsessen kronprins
    kronprinsesse pave paven biskop talsmann talsmannen talskvinne talsperson pressesjef sjef sjefen
    direktør direktøren administrerende gründer eier trener treneren landslagstrener spiss keeper
    forsvarer spiller professor forsker forskeren økonom sjeføkonom analytiker historiker lege kirurg
    forfatter forfatteren dikter journalist journalisten reporter redaktør sjefredaktør skuespiller
    skuespilleren sanger sangeren artist artisten musiker komponist kunstner maler regissør produsent
    programleder komiker rådgiver kandidat aktivist politiker talsmann ekspert inspektør politiinspektør
    medlem verdensmester kone mann enke etterforsker
  `,
  titleModifiers: `
    tidligere nye nåværende vise fungerende russiske amerikanske norske britiske franske tyske ukrainske
    første administrerende påtroppende avtroppende
  `,
  articles: `den det de en et ei`,
  particles: `von van de der den da di la le al bin ibn af`,
  joiners: `for av i og på til`,
  conjunctions: `og &`,
  clauseOpeners: `
    som hvilken hvor når hvis og eller men er var har hadde sier sa opplyser ifølge etter at blir skal
    kan vil
  `,
  sayVerbs: `
    sier sa forteller fortalte opplyser opplyste skriver skrev mener mente forklarer forklarte melder
    uttaler varsler bekrefter
  `,
  organizations: `
    departementet departement partiet parti banken bank konsernet gruppen selskapet foreningen forbundet
    forbund unionen union ligaen klubb klubben il fk bk fc universitet universitetet høgskole høyskolen
    institutt instituttet skole sykehus stiftelsen rådet råd kommisjonen komiteen retten høyesterett
    tingretten lagmannsretten parlamentet regjeringen politiet forsvaret direktoratet tilsynet
    bevegelsen fronten organisasjonen arbeiderpartiet fremskrittspartiet sv senterpartiet krf frp nrk
    tv2 vg aftenposten dagbladet radio tv museet museum teatret operaen sentrum kirken as asa inc ltd
    statoil dnb hydro pst røde
  `,
  soleOrganizations: `
    stortinget fn nato eu høyre venstre ap ntb reuters kreml pentagon hamas equinor telenor
  `,
  organizationEndings: `
    departementet direktoratet partiet banken selskapet forbundet universitetet sykehuset rådet
    kommisjonen tilsynet
  `,
  townOffices: `ordfører ordføreren`,
  places: `
    gate gata vei veien plass plassen torg vannet sjøen havet fjell elv øy øya øyene fjorden bukta
    sundet dal skogen parken lufthavn stasjon havn brua fylke kommune by byen bydel provins kyst ørken
    halvøya slott stadion nord sør øst vest
  `,
  placeEndings: `gate gata veien vei borg sund vik våg holm havn fjord øya dal stad heim fjell`,
  placesLast: `gate plass torg fjord fjorden elva elven sjø øya bru brygge havn`,
  governments: `regjeringen parlamentet politiet retten tingretten myndighetene`,
  governedIn: `i`,
  placePrepositions: `i fra til ved på`,
  placeNames: [
    'usa=US',
    'england=GB',
    'skottland=GB',
    'storbritannia=GB',
    'nederland=NL',
    'hviterussland=BY',
    'nord-korea=KP',
    'sør-korea=KR',
    'palestina=PS',
    'gaza=PS',
    'gazastripen=PS',
    'vestbredden=PS',
    'krim',
    'midtøsten',
    'balkan',
    'sovjetunionen',
    'norden',
    'skandinavia',
    'oslo=NO',
    'bergen=NO',
    'trondheim=NO',
    'stavanger=NO',
    'tromsø=NO',
    'kristiansand=NO',
    'drammen=NO',
    'bodø=NO',
    'svalbard=NO',
    'finnmark=NO',
    'london=GB',
    'paris=FR',
    'berlin=DE',
    'roma=IT',
    'madrid=ES',
    'moskva=RU',
    'kyiv=UA',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'brussel=BE',
    'wien=AT',
    'stockholm=SE',
    'københavn=DK',
    'beijing=CN',
    'tokyo=JP',
    'jerusalem=IL',
  ],
  events: `
    krigen krig slaget cup mesterskap mesterskapet vm em turneringen lekene festivalen revolusjonen
    toppmøtet konferansen messen valget folkeavstemningen prisen
  `,
  soleEvents: `jul påske pinse ramadan brexit holocaust eurovision arendalsuka`,
  works: `loven traktaten avtalen grunnloven bibelen koranen`,
  workTriggers: `
    filmen romanen boken albumet låten singelen serien operaen stykket dokumentaren programmet bladet
  `,
  groups: `
    kristne muslimer jøder katolikker protestanter sunnier sjiaer kurdere arabere palestinere europeere
    republikanere demokrater taliban samer
  `,
  demonyms: {
    NO: 'nordmann nordmenn',
    US: 'amerikanere',
    RU: 'russere',
    UA: 'ukrainere',
    DE: 'tyskere',
    FR: 'franskmenn',
    GB: 'briter',
    SE: 'svensker',
    DK: 'dansker',
  },
  inflections: `s`,
  notNames: `han hun de vi dere du jeg det den også men ifølge`,
};
