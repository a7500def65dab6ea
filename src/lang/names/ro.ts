import type { NameRules } from '../../core/entities/rules.ts';
import { roRegions } from '../regions/ro.ts';

/** Romanian names: what stands in and beside them. */
export const roNames: NameRules = {
  regions: roRegions,
  honorifics: `dl d-l dna dr prof ing domnul doamna domnule sf sfântul sfânta sir`,
  titles: `
    președinte președintele preşedinte preşedintele președinta premier premierul prim-ministru
    prim-ministrul ministru ministrul ministra vicepremier vicepremierul vicepreședinte vicepreședintele
    cancelar cancelarul senator senatorul deputat deputatul europarlamentar europarlamentarul primar
    primarul prefect prefectul secretar secretarul ambasador ambasadorul comisar comisarul judecător
    judecătorul procuror procurorul avocat avocatul general generalul colonel colonelul maior căpitan
    căpitanul amiral rege regele regină regina prinț prințul principe principele prințesa împărat papa
    patriarhul episcop arhiepiscop cardinal purtător purtătorul șef șeful şeful șefa director directorul
    directoarea lider liderul fondator fondatorul proprietar patron patronul antrenor antrenorul
    selecționer selecționerul atacant atacantul portar fundaș mijlocaș jucător fotbalist fotbalistul
    profesor profesorul cercetător economist economistul analist analistul istoric istoricul medic
    medicul chirurg scriitor scriitorul autor autorul poet poetul jurnalist jurnalistul jurnalista
    reporter redactor actor actorul actriță actrița cântăreț cântărețul cântăreața muzician compozitor
    artist artistul pictor regizor regizorul producător prezentator prezentatorul consilier consilierul
    candidat candidatul activist politician omul-de-afaceri expert comandant comandantul campion
    campioana membru soția soțul
  `,
  titleModifiers: `
    fost fostul fosta actual actualul actuala nou noul noua prim vice adjunct interimar rus american
    român ucrainean german francez britanic
  `,
  titleFirst: true,
  articles: `un o al a ai ale cel cea cei`,
  particles: `von van de der da di la le al bin ibn`,
  joiners: `de din al a ai ale pentru și la cu în`,
  conjunctions: `și şi &`,
  clauseOpeners: `
    care cine ce unde când dacă și sau dar este e era a au fost sunt spune spus declarat după potrivit
    conform că pentru
  `,
  sayVerbs: `
    spus spune declarat declară afirmat afirmă precizat subliniat anunțat anunţat adăugat explicat
    transmis scris susține menționat avertizat
  `,
  organizations: `
    ministerul partidul partid banca bancă grupul compania societatea asociația federația uniunea liga
    clubul universitatea institutul academia școala spitalul fundația consiliul comisia comitetul curtea
    tribunalul parlamentul camera senatul guvernul poliția jandarmeria armata parchetul agenția
    serviciul autoritatea direcția inspectoratul sindicatul mișcarea frontul organizația udmr pmp dna
    diicot sri sie anaf bnr cnair mediafax digi24 tvr pro radio televiziunea ziarul muzeul teatrul opera
    orchestra centrul biserica patriarhia primăria prefectura kremlinul sa srl inc ltd fcsb dinamo rapid
    cfr crucea romgaz petrom hidroelectrica
  `,
  soleOrganizations: `
    onu nato ue psd pnl usr aur agerpres reuters kremlin pentagon hamas
  `,
  places: `
    strada bulevardul piața calea marea oceanul lacul râul muntele munții insula insulele golful
    strâmtoarea valea pădurea parcul aeroportul gara portul podul județul comuna orașul municipiul satul
    sectorul regiunea provincia coasta deșertul peninsula stadionul palatul castelul nord sud est vest
  `,
  placesFirst: `strada bulevardul piața calea râul lacul muntele insula golful strâmtoarea podul`,
  governments: `guvernul parlamentul senatul poliția tribunalul autoritățile regimul`,
  governedIn: `în din`,
  placePrepositions: `în din la spre lângă`,
  placeNames: [
    'sua=US',
    's.u.a=US',
    'statele unite ale americii=US',
    'anglia=GB',
    'scoția=GB',
    'marea britanie=GB',
    'olanda=NL',
    'coreea de nord=KP',
    'coreea de sud=KR',
    'palestina=PS',
    'gaza=PS',
    'fâșia gaza=PS',
    'crimeea',
    'donbas',
    'orientul mijlociu',
    'balcani',
    'urss',
    'transilvania=RO',
    'moldova',
    'oltenia=RO',
    'banat=RO',
    'dobrogea=RO',
    'muntenia=RO',
    'bucurești=RO',
    'bucureşti=RO',
    'capitală=',
    'cluj-napoca=RO',
    'cluj=RO',
    'timișoara=RO',
    'iași=RO',
    'constanța=RO',
    'craiova=RO',
    'brașov=RO',
    'galați=RO',
    'ploiești=RO',
    'oradea=RO',
    'sibiu=RO',
    'arad=RO',
    'chișinău=MD',
    'londra=GB',
    'paris=FR',
    'berlin=DE',
    'roma=IT',
    'madrid=ES',
    'moscova=RU',
    'kiev=UA',
    'washington=US',
    'new york=US',
    'bruxelles=BE',
    'viena=AT',
    'varșovia=PL',
    'budapesta=HU',
    'beijing=CN',
    'tokyo=JP',
    'ierusalim=IL',
    'strasbourg=FR',
  ],
  events: `
    război războiul bătălia cupa campionatul turneul jocurile festivalul revoluția summitul conferința
    târgul alegerile referendumul olimpiada maratonul premiul
  `,
  soleEvents: `crăciun paște paști ramadan brexit holocaust eurovision rusalii`,
  works: `legea tratatul acordul constituția carta convenția biblia coranul codul`,
  workTriggers: `filmul romanul cartea albumul piesa serialul opera documentarul emisiunea revista`,
  groups: `
    creștini musulmani evrei catolici ortodocși protestanți suniți șiiți kurzi arabi palestinieni
    europeni republicani democrați talibani romi rromi
  `,
  demonyms: {
    RO: 'român români românii românilor românca',
    US: 'american americani americanii',
    RU: 'rus ruși rușii',
    UA: 'ucraineni ucrainenii',
    DE: 'germani germanii',
    FR: 'francezi',
    GB: 'britanici',
    HU: 'maghiari',
  },
  inflections: `ului ilor elor ul le lui ei ii a`,
  wordEndings: `ului ilor elor lui ul ii ei a i e`,
  notNames: `el ea ei ele noi voi eu tu acesta aceasta însă totuși`,
};
