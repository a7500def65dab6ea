import type { NameRules } from '../../core/entities/rules.ts';
import { csRegions } from '../regions/cs.ts';

/** Czech names: what stands in and beside them. */
export const csNames: NameRules = {
  regions: csRegions,
  honorifics: `pan paní pana panu dr ing mgr prof mudr judr rndr phdr bc doc sv svatý`,
  titles: `
    prezident prezidenta prezidentka premiér premiéra premiérka ministr ministra ministryně vicepremiér
    místopředseda místopředsedkyně předseda předsedy předsedkyně kancléř kancléřka senátor senátora
    senátorka poslanec poslance poslankyně europoslanec europoslankyně primátor primátorka starosta
    starosty starostka hejtman hejtmanka náměstek náměstkyně velvyslanec velvyslankyně komisař komisařka
    soudce soudkyně žalobce žalobkyně státní-zástupce generál plukovník major kapitán admirál král krále
    královna princ princezna císař papež papeže biskup arcibiskup kardinál mluvčí mluvčího tiskový šéf
    šéfa šéfka ředitel ředitele ředitelka vedoucí lídr lídra zakladatel zakladatelka majitel majitelka
    trenér trenéra kouč útočník brankář obránce záložník fotbalista hokejista tenista tenistka profesor
    profesora profesorka vědec vědkyně ekonom ekonomka analytik analytička historik politolog sociolog
    expert advokát advokátka lékař lékařka chirurg spisovatel spisovatelka autor autorka básník novinář
    novinářka redaktor herec herečka zpěvák zpěvačka hudebník skladatel umělec malíř režisér režisérka
    producent moderátor moderátorka poradce poradkyně kandidát kandidátka aktivista politik podnikatel
    miliardář člen mistr mistryně velitel manželka manžel vdova
  `,
  titleModifiers: `
    bývalý bývalá bývalého nový nová současný první místo generální výkonný tiskový tisková americký
    ruský ukrajinský český německý francouzský britský zahraničí vnitra obrany financí vrchní hlavní
  `,
  titleFirst: true,
  articles: ``,
  particles: `von van de der da di la le al bin ibn`,
  joiners: `a v na pro o ve`,
  conjunctions: `a i &`,
  clauseOpeners: `
    který která které kteří jenž kdo co kde když pokud a nebo ale je byl byla byli jsou má měl bude řekl
    řekla jak že aby po podle
  `,
  sayVerbs: `
    řekl řekla uvedl uvedla prohlásil prohlásila dodal dodala oznámil oznámila sdělil sdělila upozornil
    upozornila míní tvrdí říká vysvětlil vysvětlila potvrdil zdůraznil napsal napsala
  `,
  organizations: `
    ministerstvo strana banka skupina společnost firma sdružení federace svaz unie liga klub univerzita
    ústav akademie škola nemocnice nadace rada komise výbor soud tribunál parlament sněmovna senát vláda
    policie armáda zastupitelství agentura úřad kancelář odbory hnutí fronta organizace ksčm top piráti
    stan čt televize rozhlas deník noviny muzeum divadlo opera orchestr centrum církev hizballáh as a.s
    s.r.o inc ltd čnb kříž
  `,
  soleOrganizations: `
    osn nato eu ods čssd ano spd čtk reuters hamás kreml pentagon čez škoda sparta slavia
  `,
  places: `
    ulice náměstí třída moře oceán jezero řeka hora hory ostrov ostrovy záliv průliv údolí les park
    letiště nádraží přístav most kraj okres obec město vesnice čtvrť region provincie stát pobřeží poušť
    poloostrov stadion palác hrad zámek sever jih východ západ
  `,
  placesFirst: `ulice ulici náměstí řeka řeky jezero ostrov ostrova ostrově moře záliv hora`,
  placesLast: `ulice ulici náměstí řeka řeky jezero ostrov ostrovy ostrova ostrově moře oceán oceánu zátoka`,
  governments: `vláda parlament sněmovna senát policie soud zastupitelstvo rada úřady`,
  governedIn: `v ve`,
  placePrepositions: `v ve z ze do u`,
  placeNames: [
    'usa=US',
    'spojené státy americké=US',
    'spojených státech=US',
    'anglie=GB',
    'skotsko=GB',
    'británie=GB',
    'velká británie=GB',
    'holandsko=NL',
    'česko=CZ',
    'čr=CZ',
    'česká republika=CZ',
    'česku=CZ',
    'severní korea=KP',
    'jižní korea=KR',
    'palestina=PS',
    'pásmo gazy=PS',
    'gaza=PS',
    'krym',
    'donbas',
    'blízký východ',
    'balkán',
    'sssr',
    'československo',
    'morava=CZ',
    'čechy=CZ',
    'slezsko',
    'praha=CZ',
    'praze=CZ',
    'prahy=CZ',
    'brno=CZ',
    'brně=CZ',
    'ostrava=CZ',
    'plzeň=CZ',
    'olomouc=CZ',
    'liberec=CZ',
    'londýn=GB',
    'paříž=FR',
    'berlín=DE',
    'řím=IT',
    'madrid=ES',
    'moskva=RU',
    'kyjev=UA',
    'washington=US',
    'new york=US',
    'brusel=BE',
    'vídeň=AT',
    'varšava=PL',
    'bratislava=SK',
    'peking=CN',
    'tokio=JP',
    'jeruzalém=IL',
  ],
  events: `
    válka bitva pohár mistrovství turnaj hry festival revoluce summit konference veletrh volby
    referendum olympiáda maraton cena
  `,
  soleEvents: `vánoce velikonoce ramadán brexit holokaust eurovize`,
  works: `zákon smlouva dohoda ústava charta úmluva bible korán zákoník`,
  workTriggers: `film román kniha album píseň singl seriál opera hra časopis pořad`,
  groups: `
    křesťané muslimové židé katolíci protestanti sunnité šíité kurdové arabové palestinci evropané
    republikáni demokraté romové
  `,
  demonyms: {
    CZ: 'čech češi čechů',
    US: 'američané američan',
    RU: 'rusové rus',
    UA: 'ukrajinci ukrajinec',
    DE: 'němci němec',
    SK: 'slováci slovák',
    PL: 'poláci',
    FR: 'francouzi',
    GB: 'britové',
  },
  inflections: `
    ovými ových ého ému ými ích ých ách ami ovi ech ech ům em ou ém ím ým ví ém é ě a e i u y o í á ů
  `,
  notNames: `on ona oni my vy ty já to ten ta také však ale`,
};
