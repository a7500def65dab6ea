import type { NameRules } from '../../core/entities/rules.ts';
import { daRegions } from '../regions/da.ts';

/** Danish names: what stands in and beside them. */
export const daNames: NameRules = {
  regions: daRegions,
  honorifics: `hr fru frk dr prof sankt sir`,
  titles: `
    præsident præsidenten minister ministeren statsminister statsministeren udenrigsminister
    udenrigsministeren finansminister forsvarsminister justitsminister premierminister premierministeren
    kansler forbundskansler vicepræsident formand formanden forkvinde partileder partileder partiformand
    folketingsmedlem borgmester borgmesteren overborgmester kommissær ambassadør dommer anklager advokat
    general oberst major kaptajn admiral konge kongen dronning dronningen prins prinsen prinsesse
    prinsessen kronprins kronprinsesse pave paven biskop talsmand talsmanden talskvinde talsperson
    pressechef chef chefen direktør direktøren administrerende leder lederen grundlægger ejer træner
    træneren landstræner angriber målmand forsvarer spiller professor forsker forskeren økonom
    cheføkonom analytiker historiker læge kirurg forfatter forfatteren digter journalist journalisten
    reporter redaktør chefredaktør skuespiller skuespilleren sanger sangeren sangerinde musiker
    komponist kunstner maler instruktør producer vært komiker rådgiver kandidat aktivist politiker
    ordfører ordføreren generalsekretær ekspert inspektør politiinspektør medlem verdensmester kone mand
    enke retsordfører
  `,
  titleModifiers: `
    tidligere forhenværende nye nuværende vice fungerende russiske amerikanske danske britiske franske
    tyske ukrainske første administrerende
  `,
  articles: `den det de en et`,
  particles: `von van de der den da di la le al bin ibn af`,
  joiners: `for af i og på til`,
  conjunctions: `og &`,
  clauseOpeners: `
    som der hvilken hvor når hvis og eller men er var har havde siger sagde oplyser ifølge efter at
    bliver skal kan vil
  `,
  sayVerbs: `
    siger sagde fortæller fortalte oplyser oplyste skriver skrev mener mente forklarer forklarede
    meddeler udtaler udtalte advarer bekræfter lyder
  `,
  organizations: `
    ministeriet ministerium partiet parti banken bank koncernen gruppen selskabet foreningen forbundet
    forbund unionen union ligaen klub klubben if bk fc fck universitet universitetet institut
    instituttet skole hospital fonden fond rådet råd kommissionen komité udvalget retten højesteret
    landsret byret parlamentet regeringen politiet forsvaret styrelsen myndighed bevægelsen fronten
    organisationen socialdemokratiet konservative enhedslisten alternativet moderaterne dr tv2 radio tv
    museet museum teatret operaen centrum kirken a/s aps inc ltd novo mærsk nationalbanken pet lego dong
    ørsted
  `,
  soleOrganizations: `
    folketinget fn nato eu venstre ritzau reuters kreml pentagon hamas
  `,
  organizationEndings: `
    ministeriet styrelsen partiet banken selskabet forbundet universitetet hospitalet rådet kommissionen
    nævnet
  `,
  townOffices: `borgmester borgmesteren`,
  places: `
    gade gaden vej vejen plads pladsen sø søen havet bjerg å ø øen øer bugten sundet dal skov parken
    lufthavn station havn broen region kommune by byen bydel provins kyst ørken halvø slot stadion nord
    syd øst vest
  `,
  placeEndings: `gade vej borg købing by sund vig holm havn strup rup ø`,
  placesLast: `gade plads torv fjord sø ø bro havn kaj strand halvøen`,
  governments: `regeringen parlamentet politiet retten byrådet myndighederne militæret`,
  governedIn: `i`,
  placePrepositions: `i fra til ved på`,
  placeNames: [
    'usa=US',
    'england=GB',
    'skotland=GB',
    'storbritannien=GB',
    'holland=NL',
    'hviderusland=BY',
    'nordkorea=KP',
    'sydkorea=KR',
    'palæstina=PS',
    'gaza=PS',
    'gazastriben=PS',
    'vestbredden=PS',
    'krim',
    'mellemøsten',
    'balkan',
    'sovjetunionen',
    'norden',
    'skandinavien',
    'københavn=DK',
    'aarhus=DK',
    'århus=DK',
    'odense=DK',
    'aalborg=DK',
    'aalborg=DK',
    'esbjerg=DK',
    'jylland=DK',
    'fyn=DK',
    'sjælland=DK',
    'bornholm=DK',
    'london=GB',
    'paris=FR',
    'berlin=DE',
    'rom=IT',
    'madrid=ES',
    'moskva=RU',
    'kyiv=UA',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'bruxelles=BE',
    'wien=AT',
    'stockholm=SE',
    'malmø=SE',
    'oslo=NO',
    'beijing=CN',
    'tokyo=JP',
    'jerusalem=IL',
  ],
  events: `
    krigen krig slaget cup mesterskab mesterskaberne vm em turneringen legene festival revolutionen
    topmødet konferencen messen valget folkeafstemningen prisen
  `,
  soleEvents: `jul påske pinse ramadan brexit holocaust eurovision grundlovsdag folkemødet`,
  works: `loven traktaten aftalen grundloven bibelen koranen`,
  workTriggers: `
    filmen romanen bogen albummet sangen singlen serien operaen stykket dokumentaren programmet bladet
  `,
  groups: `
    kristne muslimer jøder katolikker protestanter sunnier shiitter kurdere arabere palæstinensere
    europæere republikanere demokrater taliban
  `,
  demonyms: {
    DK: 'dansker danskere danskerne',
    US: 'amerikanere',
    RU: 'russere',
    UA: 'ukrainere',
    DE: 'tyskere',
    FR: 'franskmænd',
    GB: 'briter',
    SE: 'svenskere',
    NO: 'nordmænd',
  },
  inflections: `s`,
  notNames: `han hun de vi i du jeg det den også men ifølge`,
};
