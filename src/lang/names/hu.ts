import type { NameRules } from '../../core/entities/rules.ts';
import { huRegions } from '../regions/hu.ts';

/** Hungarian names: what stands in and beside them. */
export const huNames: NameRules = {
  regions: huRegions,
  honorifics: `úr asszony dr prof id ifj özv szent sir`,
  titles: `
    elnök elnöke elnökkel alelnök miniszterelnök miniszterelnöke miniszter minisztere külügyminiszter
    pénzügyminiszter honvédelmi kancellár államtitkár képviselő képviselője polgármester polgármestere
    főpolgármester kormányzó titkár főtitkár nagykövet biztos bíró ügyész ügyvéd tábornok ezredes őrnagy
    százados admirális király királynő herceg hercegnő császár pápa püspök érsek bíboros szóvivő
    szóvivője vezető vezetője igazgató igazgatója vezérigazgató vezérigazgatója ügyvezető főnök alapító
    alapítója tulajdonos edző edzője szövetségi-kapitány kapitány csatár kapus védő játékos professzor
    kutató közgazdász elemző elemzője történész politológus szakértő orvos sebész író költő szerző
    újságíró riporter szerkesztő főszerkesztő színész színésznő énekes énekesnő zenész zeneszerző művész
    festő rendező producer műsorvezető humorista tanácsadó jelölt aktivista politikus üzletember
    vállalkozó tag tagja rendőr tanár diák felesége férje özvegye bajnok frakcióvezető pártelnök államfő
    kormányfő rektor jegybankelnök
  `,
  titleModifiers: `
    volt korábbi új jelenlegi helyettes egykori első orosz amerikai magyar ukrán német francia brit
    román szlovák török kínai
  `,
  articles: `a az egy`,
  particles: `von van de der da di la le al bin ibn`,
  joiners: `és`,
  conjunctions: `és &`,
  clauseOpeners: `
    aki amely amelyet akik ahol amikor ha és vagy de van volt voltak lesz mondta közölte szerint után
    hogy mint
  `,
  sayVerbs: `
    mondta közölte hangsúlyozta jelentette kijelentette elmondta nyilatkozta írta tette kiemelte szerint
    állítja hozzátette megerősítette fogalmazott
  `,
  organizations: `
    minisztérium párt bank csoport társaság vállalat egyesület szövetség unió liga klub egyetem intézet
    akadémia iskola kórház alapítvány tanács bizottság bíróság kúria parlament szenátus kormány
    rendőrség hadsereg honvédség ügyészség ügynökség hivatal iroda szakszervezet mozgalom front
    szervezet kdnp mszp jobbik dk lmp momentum tisza mtva rtl atv telex index televízió rádió lap múzeum
    színház opera zenekar központ egyház hamász nyrt zrt kft bt inc ltd mol otp mnb ksh nav máv
    ferencváros kereszt
  `,
  soleOrganizations: `
    országgyűlés ensz nato eu fidesz mti reuters kreml pentagon
  `,
  organizationEndings: `
    minisztérium bank társaság szövetség egyetem intézet hivatal bizottság bíróság alapítvány párt
    ügynökség
  `,
  places: `
    utca út tér körút tenger óceán tó folyó hegy hegység sziget szigetek öböl szoros völgy erdő park
    repülőtér pályaudvar kikötő híd megye járás város község falu kerület régió tartomány part sivatag
    félsziget stadion palota vár kastély észak dél kelet nyugat
  `,
  placeEndings: `utca falva háza hely vásárhely város szeg`,
  placePrepositions: ``,
  placeNames: [
    'usa=US',
    'egyesült államok=US',
    'egyesült államokban=US',
    'anglia=GB',
    'skócia=GB',
    'nagy-britannia=GB',
    'hollandia=NL',
    'fehéroroszország=BY',
    'észak-korea=KP',
    'dél-korea=KR',
    'palesztina=PS',
    'gáza=PS',
    'gázai övezet=PS',
    'krím',
    'donbász',
    'közel-kelet',
    'balkán',
    'szovjetunió',
    'csehszlovákia',
    'erdély=RO',
    'kárpátalja=UA',
    'felvidék=SK',
    'vajdaság=RS',
    'budapest=HU',
    'debrecen=HU',
    'szeged=HU',
    'miskolc=HU',
    'pécs=HU',
    'győr=HU',
    'nyíregyháza=HU',
    'kecskemét=HU',
    'székesfehérvár=HU',
    'szombathely=HU',
    'balaton=HU',
    'london=GB',
    'párizs=FR',
    'berlin=DE',
    'róma=IT',
    'madrid=ES',
    'moszkva=RU',
    'kijev=UA',
    'washington=US',
    'new york=US',
    'brüsszel=BE',
    'bécs=AT',
    'varsó=PL',
    'prága=CZ',
    'pozsony=SK',
    'bukarest=RO',
    'kolozsvár=RO',
    'peking=CN',
    'tokió=JP',
    'jeruzsálem=IL',
    'strasbourg=FR',
  ],
  events: `
    háború csata kupa bajnokság torna játékok fesztivál forradalom csúcstalálkozó konferencia vásár
    választás népszavazás olimpia maraton díj vb eb
  `,
  soleEvents: `karácsony húsvét ramadán brexit holokauszt eurovízió pünkösd`,
  works: `törvény szerződés megállapodás alaptörvény alkotmány charta egyezmény biblia korán`,
  workTriggers: `film regény könyv album dal sorozat opera darab dokumentumfilm műsor magazin című`,
  groups: `
    keresztények muszlimok zsidók katolikusok reformátusok szunniták síiták kurdok arabok palesztinok
    európaiak republikánusok demokraták romák
  `,
  demonyms: {
    HU: 'magyarok',
    US: 'amerikaiak',
    RU: 'oroszok',
    UA: 'ukránok',
    DE: 'németek',
    RO: 'románok',
  },
  inflections: `
    oknak eknek ában ében ából éből ának ének ával ével ban ben ból ből nak nek ról ről tól től hoz hez
    höz val vel ért ig on en ön ra re ot et öt at nál nél ba be an a e t n
  `,
  notNames: `ő ők mi ti te én ez az is azonban ugyanakkor`,
};
