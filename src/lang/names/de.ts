import type { NameRules } from '../../core/entities/rules.ts';
import { deRegions } from '../regions/de.ts';

/** German names: what stands in and beside them. */
export const deNames: NameRules = {
  regions: deRegions,
  honorifics: `herr herrn frau dr prof dipl ing med st sankt hl freiherr graf gräfin baron`,
  titles: `
    präsident präsidentin präsidenten kanzler kanzlerin minister ministerin ministers premier
    premierminister premierministerin senator senatorin bürgermeister bürgermeisterin sprecher
    sprecherin chef chefin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin
    abgeordneter abgeordnete abgeordneten botschafter botschafterin kommissar kommissarin sekretär
    sekretärin richter richterin anwalt anwältin staatsanwalt staatsanwältin general oberst major
    hauptmann admiral könig königin prinz prinzessin kaiser papst bischof kardinal pfarrer professor
    professorin forscher forscherin wissenschaftler wissenschaftlerin ökonom ökonomin analyst analystin
    historiker historikerin arzt ärztin autor autorin schriftsteller schriftstellerin dichter journalist
    journalistin reporter reporterin redakteur redakteurin schauspieler schauspielerin sänger sängerin
    musiker musikerin komponist komponistin künstler künstlerin maler malerin regisseur regisseurin
    produzent produzentin moderator moderatorin trainer trainerin kapitän stürmer torwart torhüter
    verteidiger spieler spielerin manager managerin unternehmer unternehmerin gründer gründerin
    politiker politikerin führer führerin experte expertin beauftragter beauftragte berater beraterin
    polizist inspektor student studentin lehrer lehrerin rat rätin dirigent intendant präsidiumsmitglied
    ehefrau ehemann witwe mitglied geschäftsführer geschäftsführerin vorstand vorstandschef
    vorstandsvorsitzender gouverneur gouverneurin amtsinhaber kandidat kandidatin weltmeister
    olympiasieger bundestrainer coach aktivist aktivistin landrat landrätin dezernent dezernentin
    stadtrat stadträtin ministerpräsident rektor rektorin pastor pastorin architekt architektin
    ingenieur landwirt rapper rapperin rechtler rechtlerin frontmann frontfrau pilot pilotin biologe biologin physiker
    physikerin psychologe psychologin soziologe soziologin philosoph philosophin theologe theologin fotograf fotografin
    designer designerin wirtin influencer influencerin youtuber youtuberin kabarettist kabarettistin fußballfan fussballfan
  `,
  titleModifiers: `
    ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende stellvertretender
    stellvertretenden neue neuer neuen damalige damaliger amtierende amtierender designierte
    designierter erste erster ersten langjährige langjähriger kommissarische oberste russische
    amerikanische deutsche französische britische ukrainische us ex vize
  `,
  articles: `der die das den dem des ein eine einen einem einer eines`,
  particles: `von van zu zur vom der den de di da del la le bin ibn al el ter ten`,
  joiners: `für der des die den dem zur zum of de`,
  conjunctions: `und & u`,
  clauseOpeners: `
    der die das dem den dessen deren welcher welche wo als wenn weil dass sagte sagt teilte erklärte ist
    war sind waren hat hatte haben wird wurde werden und oder aber auch sowie nach vor bei seit kann
    muss soll will kam ging
  `,
  sayVerbs: `
    sagte sagt erklärte erklärt betonte meinte berichtete teilte kündigte forderte warnte kritisierte
    bestätigte fügte schrieb erzählte räumte verkündete versicherte lobte mahnte behauptete äußerte
  `,
  organizations: `
    ministerium partei bank gruppe konzern verein verband bund gmbh ag kg se ev e.v universität
    hochschule institut stiftung gesellschaft amt gericht bundesgericht kommission rat parlament landtag
    polizei armee union liga club fc sv sc tsv vfb vfl tsg fsv ssv ksc hsv bvb grüne zeitung verlag
    rundfunk theater museum werke werk kirche gemeinde magistrat verwaltung feuerwehr gewerkschaft
    agentur zentrale zentrum klinik krankenhaus schule akademie weiße allianz bündnis behörde orchester
    inc corp ltd co
  `,
  soleOrganizations: `
    bundestag bundesrat senat bundeswehr cdu csu spd fdp afd linke grünen nato uno eu dpa afp reuters
    hamas hisbollah kreml pentagon eintracht borussia bayern
  `,
  organizationEndings: `
    ministerium partei bank konzern verein verband bund universität hochschule institut stiftung
    gesellschaft amt gericht kommission parlament polizei gewerkschaft agentur behörde zeitung verlag
    werke museum theater klinik krankenhaus schule akademie zentrum verwaltung fraktion kammer kasse
    sparkasse rundschau gmbh haus orchester
  `,
  townOffices: `bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtrat gemeinderat rathaus stadtverwaltung`,
  places: `
    straße platz see berg fluss insel inseln hafen flughafen bahnhof park wald tal brücke kreis land
    stadt dorf bezirk provinz region gebiet viertel allee weg ufer küste meer gebirge halbinsel wüste
    nord süd ost west stadion schloss burg golf
  `,
  placeEndings: `
    straße strasse platz allee gasse weg burg stadt heim hausen dorf furt ingen stetten hafen feld bach
    berg brücken kirchen walde münde ufer insel inseln see gebirge halle stadion park
  `,
  placesLast: `fluss see insel inseln meer bucht straße strasse platz allee ufer kai brücke gebirge halbinsel
      wüste hafen flughafen provinz kanal`,
  governments: `regierung parlament polizei gericht landtag stadtrat senat behörden justiz militärregierung`,
  governedIn: `in`,
  placePrepositions: `in aus nach bei um`,
  placeNames: [
    'usa=US',
    'großbritannien=GB',
    'england=GB',
    'schottland=GB',
    'wales=GB',
    'nordirland=GB',
    'niederlanden=NL',
    'tschechien=CZ',
    'weißrussland=BY',
    'bosnien=BA',
    'nordkorea=KP',
    'südkorea=KR',
    'palästina=PS',
    'gazastreifen=PS',
    'westjordanland=PS',
    'krim',
    'donbass',
    'nahost',
    'naher osten',
    'nahen osten',
    'balkan',
    'osteuropa',
    'westeuropa',
    'sowjetunion',
    'jugoslawien',
    'ddr',
    'bayern=DE',
    'hessen=DE',
    'sachsen=DE',
    'thüringen=DE',
    'niedersachsen=DE',
    'brandenburg=DE',
    'baden-württemberg=DE',
    'nordrhein-westfalen=DE',
    'rheinland-pfalz=DE',
    'schleswig-holstein=DE',
    'mecklenburg-vorpommern=DE',
    'sachsen-anhalt=DE',
    'saarland=DE',
    'berlin=DE',
    'hamburg=DE',
    'bremen=DE',
    'münchen=DE',
    'köln=DE',
    'frankfurt=DE',
    'stuttgart=DE',
    'dresden=DE',
    'leipzig=DE',
    'wien=AT',
    'zürich=CH',
    'bern=CH',
    'genf=CH',
    'paris=FR',
    'london=GB',
    'rom=IT',
    'madrid=ES',
    'moskau=RU',
    'kiew=UA',
    'kyjiw=UA',
    'brüssel=BE',
    'washington=US',
    'new york=US',
    'peking=CN',
    'tokio=JP',
    'jerusalem=IL',
    'teheran=IR',
    'warschau=PL',
    'prag=CZ',
    'budapest=HU',
    'ankara=TR',
    'istanbul=TR',
  ],
  events: `
    krieg weltkrieg meisterschaft weltmeisterschaft europameisterschaft pokal festival festspiele messe
    olympia gipfel konferenz revolution turnier kongress wahl bundestagswahl preis filmfestspiele
    biennale marathon spiele oktoberfest
  `,
  soleEvents: `
    weihnachten ostern pfingsten ramadan oktoberfest olympia brexit holocaust berlinale documenta
    eurovision silvester karneval
  `,
  works: `gesetz grundgesetz abkommen vertrag verfassung bibel koran`,
  workTriggers: `
    film roman buch album lied song serie oper stück drama ausstellung zeitschrift komödie thriller
    sendung titel
  `,
  groups: `
    christen muslime juden katholiken protestanten buddhisten hindus sunniten schiiten kurden araber
    palästinenser europäer afrikaner asiaten republikaner demokraten sozialdemokraten christdemokraten
    liberale kommunisten nazis taliban rohingya uiguren
  `,
  demonyms: {
    DE: 'deutsche deutscher deutschen',
    US: 'amerikaner us-amerikaner',
    RU: 'russe russen',
    UA: 'ukrainer',
    FR: 'franzose franzosen',
    GB: 'brite briten engländer schotten',
    IT: 'italiener',
    ES: 'spanier',
    PL: 'pole polen',
    TR: 'türke türken',
    CN: 'chinese chinesen',
    JP: 'japaner',
    IL: 'israeli israelis',
    AT: 'österreicher',
    CH: 'schweizer',
    NL: 'niederländer holländer',
    BE: 'belgier',
    GR: 'grieche griechen',
    CZ: 'tscheche tschechen',
    HU: 'ungar ungarn',
    RS: 'serbe serben',
    HR: 'kroate kroaten',
    SY: 'syrer',
    AF: 'afghane afghanen',
    IQ: 'iraker',
    IR: 'iraner',
    SE: 'schwede schweden',
    DK: 'däne dänen',
    NO: 'norweger',
    FI: 'finne finnen',
    PT: 'portugiese portugiesen',
    RO: 'rumäne rumänen',
    BG: 'bulgare bulgaren',
    IN: 'inder',
    BR: 'brasilianer',
    KR: 'koreaner',
  },
  quantities: `
    die den der diese diesen dieser viele vielen vieler alle allen aller einige einigen einiger manche manchen mehrere
    mehreren mehrerer wenige wenigen weniger beide beiden keine keinen meisten andere anderen junge jungen tausende
    tausenden zehntausende hunderttausende hunderte hunderten dutzende millionen zwei zweier drei vier fünf sechs sieben
    acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend
  `,
  inflections: `s`,
  wordEndings: `en em er es e n s`,
  nounsCapitalized: true,
  commonEndings: `
    ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten nis nisse chen ling
    linge tum ment mente enz anz ur uren ität ie ien ik age
  `,
  notNames: `
    uhr prozent euro mark dollar millionen milliarden ende anfang mitte jahr jahre jahren montag samstag
    sonntag heute gestern morgen foto telefon tel angaben sie ihr ihre ihren ihrem ihrer ihnen er es wir
    ich man
  `,
  openers: `
    anfangs zunächst ursprünglich schließlich zuletzt kürzlich neulich inzwischen mittlerweile derzeit
    momentan bislang bisher offenbar angeblich vermutlich wahrscheinlich möglicherweise vielleicht
    allerdings jedoch dennoch trotzdem zudem außerdem ferner darüber daraufhin danach davor dabei damit
    dadurch deshalb deswegen daher folglich somit obwohl obgleich während nachdem bevor sobald solange
    sofern falls immerhin jedenfalls tatsächlich natürlich leider hoffentlich glücklicherweise insgesamt
    insbesondere besonders vor allem laut zufolge gemäß angesichts aufgrund trotz
  `,
};
