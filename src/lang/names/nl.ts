import type { NameRules } from '../../core/entities/rules.ts';
import { nlRegions } from '../regions/nl.ts';

/** Dutch names: what stands in and beside them. */
export const nlNames: NameRules = {
  regions: nlRegions,
  honorifics: `dhr mevr mw meneer mevrouw heer dr prof ir drs mr ing sint st sir`,
  titles: `
    president presidente minister premier kanselier senator kamerlid burgemeester gouverneur secretaris
    ambassadeur commissaris rechter procureur advocaat generaal kolonel majoor kapitein luitenant
    admiraal koning koningin prins prinses keizer paus bisschop aartsbisschop kardinaal woordvoerder
    woordvoerster voorzitter voorzitster chef directeur directrice hoofd baas topman topvrouw leider
    leidster fractieleider oprichter oprichtster eigenaar coach trainer bondscoach spits doelman
    verdediger middenvelder speler speelster hoogleraar professor onderzoeker onderzoekster
    wetenschapper econoom econome analist historicus arts chirurg schrijver schrijfster auteur dichter
    journalist journaliste verslaggever redacteur acteur actrice zanger zangeres muzikant componist
    kunstenaar schilder regisseur producent presentator presentatrice komiek adviseur kandidaat activist
    wethouder gedeputeerde staatssecretaris vicepremier vice-president vice-premier europarlementariër
    parlementslid volksvertegenwoordiger renner wielrenner kampioen ondernemer lid expert deskundige
    manager minister-president inspecteur agent student leraar echtgenoot echtgenote weduwe schepen ceo
    schaatser tennisser
  `,
  titleModifiers: `
    voormalig voormalige vroegere nieuwe ex oud huidige vice eerste tweede demissionair demissionaire
    amerikaanse russische nederlandse belgische vlaamse britse franse duitse gewezen toenmalig
    toenmalige waarnemend algemeen
  `,
  articles: `de het een 't den der`,
  particles: `van de den der het ten ter te 't vande von di da la le bin al el op`,
  joiners: `van voor de het der den en in op of & aan`,
  conjunctions: `en &`,
  clauseOpeners: `
    die dat wie waar wanneer en of maar want is was zijn waren heeft had hebben zegt zei wordt werd
    volgens na als om sinds zal kan moet vindt
  `,
  sayVerbs: `
    zei zegt vertelt vertelde verklaarde verklaart meldde meldt liet vindt vond reageerde reageert
    schrijft schreef benadrukt benadrukte waarschuwt waarschuwde bevestigde erkent stelt stelde aldus
    kondigde noemt noemde
  `,
  organizations: `
    ministerie partij bank groep concern vereniging bond federatie unie liga club fc sv universiteit
    hogeschool instituut school academie ziekenhuis stichting raad commissie comité hof rechtbank
    parlement kamer senaat politie leger agentschap bureau vakbond beweging front pvv sp vlaams vld sp.a
    cd&v n-va pvv vrt vtm knmi nos ing abn omroep radio televisie krant museum theater opera orkest
    centrum laboratorium organisatie autoriteit kerk regering-van gemeente dienst kabinet alliantie nv
    bv inc corp ltd gezondheidsraad consumentenbond kruis agalev
  `,
  soleOrganizations: `
    ajax feyenoord psv vn navo eu vvd pvda cda d66 groenlinks anp belga reuters hamas kremlin pentagon
  `,
  organizationEndings: `
    ministerie partij bank concern vereniging bond universiteit hogeschool instituut stichting raad
    commissie rechtbank parlement politie vakbond dienst agentschap museum centrum ziekenhuis krant
  `,
  townOffices: `burgemeester gemeenteraad`,
  places: `
    straat laan plein weg zee meer rivier berg eiland eilanden baai golf vallei bos park luchthaven
    station haven brug provincie regio gemeente district stad dorp wijk kust woestijn schiereiland kaap
    strand kasteel paleis stadion noord zuid oost west gracht
  `,
  placeEndings: `
    straat laan plein gracht dijk kade weg stad burg dam drecht dorp gem kerke wijk haven berg meer
    eiland eilanden
  `,
  placesLast: `rivier meer eiland eilanden straat laan plein gracht kade brug baai golf woestijn schiereiland
      haven luchthaven kanaal`,
  governments: `regering parlement politie rechtbank gemeenteraad senaat overheid autoriteiten`,
  governedIn: `in`,
  placePrepositions: `in uit naar te bij nabij`,
  placeNames: [
    'vs=US',
    'usa=US',
    'verenigde staten van amerika=US',
    'engeland=GB',
    'schotland=GB',
    'wales=GB',
    'groot-brittannië=GB',
    'noord-ierland=GB',
    'wit-rusland=BY',
    'bosnië=BA',
    'holland=NL',
    'palestina=PS',
    'gaza=PS',
    'gazastrook=PS',
    'krim',
    'midden-oosten',
    'balkan',
    'sovjet-unie',
    'joegoslavië',
    'vlaanderen=BE',
    'wallonië=BE',
    'brussel=BE',
    'antwerpen=BE',
    'gent=BE',
    'brugge=BE',
    'leuven=BE',
    'luik=BE',
    'mechelen=BE',
    'hasselt=BE',
    'oostende=BE',
    'kortrijk=BE',
    'limburg',
    'brabant',
    'amsterdam=NL',
    'rotterdam=NL',
    'den haag=NL',
    'utrecht=NL',
    'eindhoven=NL',
    'groningen=NL',
    'maastricht=NL',
    'friesland=NL',
    'zeeland=NL',
    'londen=GB',
    'parijs=FR',
    'berlijn=DE',
    'rome=IT',
    'madrid=ES',
    'moskou=RU',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'los angeles=US',
    'californië=US',
    'peking=CN',
    'tokio=JP',
    'jeruzalem=IL',
    'teheran=IR',
    'wenen=AT',
    'genève=CH',
    'keulen=DE',
    'frankfurt=DE',
  ],
  events: `
    oorlog wereldoorlog slag beker kampioenschap toernooi spelen festival revolutie top conferentie
    beurs ronde rally verkiezingen referendum wk ek biënnale marathon prijs cup gala
  `,
  soleEvents: `
    kerstmis kerst pasen pinksteren ramadan brexit holocaust sinterklaas koningsdag
    eurovisiesongfestival wimbledon prinsjesdag
  `,
  works: `wet verdrag akkoord grondwet handvest bijbel koran`,
  workTriggers: `
    film roman boek album single cd lied nummer serie opera toneelstuk documentaire programma
    tijdschrift komedie getiteld
  `,
  groups: `
    christenen moslims joden katholieken protestanten boeddhisten hindoes soennieten sjiieten koerden
    arabieren palestijnen europeanen afrikanen republikeinen democraten socialisten communisten
    liberalen christendemocraten taliban nazi's vlamingen walen
  `,
  quantities: `
    de deze die veel vele alle enkele sommige meeste andere jonge duizenden honderden tientallen miljoenen twee drie vier
    vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend
  `,
  demonyms: {
    NL: 'nederlands nederlandse nederlander nederlanders hollandse',
    BE: 'belgisch belgische belg belgen vlaams vlaamse waals waalse',
    US: 'amerikaans amerikaanse amerikaan amerikanen',
    RU: 'russisch russische rus russen',
    UA: 'oekraïens oekraïense oekraïner oekraïners',
    FR: 'frans franse fransman fransen',
    DE: 'duits duitse duitser duitsers',
    GB: 'brits britse brit britten engels engelse engelsman engelsen schots schotse',
    IT: 'italiaans italiaanse italiaan italianen',
    ES: 'spaans spaanse spanjaard spanjaarden',
    PL: 'pools poolse pool polen',
    TR: 'turks turkse turk turken',
    CN: 'chinees chinese chinezen',
    JP: 'japans japanse japanner japanners',
    IL: 'israëlisch israëlische israëli',
    PS: 'palestijns palestijnse palestijn',
    IR: 'iraans iraanse',
    IQ: 'iraaks iraakse',
    SY: 'syrisch syrische syriërs',
    MA: 'marokkaans marokkaanse marokkaan marokkanen',
    AF: 'afghaans afghaanse',
    ZA: 'zuid-afrikaans zuid-afrikaanse',
    AU: 'australisch australische',
    CA: 'canadees canadese',
    CH: 'zwitsers zwitserse',
    AT: 'oostenrijks oostenrijkse',
    SE: 'zweeds zweedse',
    DK: 'deens deense',
    NO: 'noors noorse',
    GR: 'grieks griekse',
    PT: 'portugees portugese',
    IN: 'indiaas indiase',
    ID: 'indonesisch indonesische',
    RS: 'servisch servische',
    BR: 'braziliaans braziliaanse',
    AR: 'argentijns argentijnse',
  },
  notNames: `hij zij wij jullie ik jij ze we zo ook europese internationale`,
  openers: `
    aanvankelijk oorspronkelijk uiteindelijk onlangs recent eerder later inmiddels momenteel thans
    voorlopig blijkbaar kennelijk vermoedelijk waarschijnlijk mogelijk misschien echter toch niettemin
    desondanks bovendien daarnaast verder daarna daarvoor daarbij daarmee daardoor daarom dus hoewel
    ofschoon terwijl nadat voordat zodra zolang indien tenslotte ten slotte overigens trouwens helaas
    gelukkig natuurlijk vooral volgens ondanks wegens gisteren vandaag morgen vanavond
  `,
};
