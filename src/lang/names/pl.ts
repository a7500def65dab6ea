import type { NameRules } from '../../core/entities/rules.ts';
import { plRegions } from '../regions/pl.ts';

/** Polish names: what stands in and beside them. */
export const plNames: NameRules = {
  regions: plRegions,
  honorifics: `pan pani pana panu panowie ks św dr prof mgr inż hab śp red abp bp`,
  titles: `
    prezydent prezydenta prezydentem prezydentowi premier premiera premierem minister ministra
    ministrem ministrowi wicepremier wicepremiera wiceminister wiceprezydent kanclerz kanclerza
    senator senatora poseł posła posłanka europoseł eurodeputowany eurodeputowana marszałek marszałka
    burmistrz burmistrza wojewoda wojewody starosta wójt sekretarz sekretarza ambasador ambasadora
    komisarz komisarza sędzia sędziego prokurator prokuratora generał generała pułkownik major
    kapitan porucznik admirał król króla królowa królowej książę księżna cesarz papież papieża biskup
    biskupa arcybiskup kardynał rzecznik rzecznika rzeczniczka rzeczniczki szef szefa szefem szefowa
    przewodniczący przewodniczącego przewodnicząca prezes prezesa prezesem wiceprezes dyrektor
    dyrektora dyrektorka kierownik lider lidera liderka założyciel założyciela właściciel trener
    trenera selekcjoner selekcjonera napastnik bramkarz obrońca pomocnik piłkarz piłkarza tenisistka
    tenisista skoczek profesor profesora naukowiec ekonomista ekonomistka analityk historyk politolog
    socjolog ekspert ekspertka adwokat mecenas lekarz chirurg pisarz pisarka autor autora autorka
    poeta dziennikarz dziennikarka reporter redaktor aktor aktorka piosenkarz piosenkarka muzyk
    kompozytor artysta malarz reżyser reżysera producent prezenter doradca kandydat kandydata
    kandydatka aktywista aktywistka polityk polityka radny radna mistrz mistrzyni przedsiębiorca
    biznesmen członek policjant inspektor pełnomocnik dowódca komendant żona mąż wdowa rektor dziekan
    wiceprzewodniczący wiceprzewodniczącego wiceprzewodniczącym wiceprzewodniczącemu
    wiceprzewodnicząca wiceszef wiceszefowa
  `,
  titleModifiers: `
    były byłego byłym była byłej obecny obecnego nowy nowa ówczesny pierwszy pierwsza zastępca zastępcy
    główny główna generalny generalna naczelny amerykański rosyjski ukraiński polski niemiecki francuski
    brytyjski zagranicznych spraw wewnętrznych obrony finansów
  `,
  titleFirst: true,
  articles: ``,
  particles: `von van de der da di la le al bin ibn`,
  joiners: `i w na do ds dla z`,
  conjunctions: `i oraz &`,
  clauseOpeners: `
    który która które którzy którego której kto co gdzie kiedy gdy jeśli i lub ale a jest był była byli
    są ma miał będzie powiedział powiedziała jak że aby po oraz
  `,
  sayVerbs: `
    powiedział powiedziała mówi mówił mówiła stwierdził stwierdziła podkreślił podkreśliła dodał dodała
    oświadczył oświadczyła poinformował poinformowała zapowiedział wyjaśnił wyjaśniła ocenił oceniła
    przekazał zaznaczył uważa napisał napisała przyznał odpowiedział zaapelował
  `,
  organizations: `
    ministerstwo ministerstwa msz mswia mon partia partii bank banku grupa spółka firma korporacja
    stowarzyszenie federacja związek unia unii liga ligi klub uniwersytet uniwersytecie instytut
    instytucie akademia szkoła szpital fundacja rada rady komisja komisji ke komitet trybunał
    trybunału sąd sądu sejmu senatu parlament parlamentu rząd policja straż wojsko armia prokuratura
    agencja urząd biuro ruch front organizacja kukiz tvp tvn gazeta dziennik radio telewizja muzeum
    teatr opera orkiestra centrum trybunale urzędu urzędem urzędzie izba izby dyrekcja nadleśnictwo
    fundusz holding spółki służba inspekcja wydział departament delegatura kuratorium politechnika
    uczelnia towarzystwo zrzeszenie zespół kościół sa s.a sp inc ltd pkp lot zus nbp nik tk pgnig
    szkole uczelni lidze federacji spółce grupie gazecie teatrze operze komitecie sądzie sejmie senacie
    parlamencie froncie uniwersytecie przedstawicielstwo instytucja instytucję dg
    krzyż platforma nowoczesna rzeczpospolita ambasada ambasady korpus dyrekcji sekretariat wspólnota
  `,
  soleOrganizations: `
    ue sejm senat onz nato pis po psl sld konfederacja lewica solidarność pap reuters hamas hezbollah
    kreml pentagon orlen legia lech wisła
  `,
  places: `
    ulica ulicy ul plac aleja aleje morze ocean jezioro rzeka góra góry wyspa wyspy zatoka cieśnina
    dolina las park lotnisko dworzec port most województwo powiat gmina miasto wieś dzielnica region
    prowincja stan stany puszcza puszczy jeziora rzeki wybrzeże pustynia półwysep stadion pałac zamek północ południe wschód zachód
  `,
  placesFirst: `ulica ulicy ulicę plac placu aleja alei aleje alejach jezioro jeziora jeziorze rzeka rzeki rzece
      rzeką wyspa wyspy wyspie zatoka zatoki zatoce cieśnina cieśniny dolina doliny dolinie puszcza
      puszczy puszczę morze morza morzu góra góry górach most mostu pustynia pustyni półwysep półwyspu
      półwyspie lotnisko lotniska lotnisku województwo województwa województwie`,
  placesLast: `wyspa wyspy wyspie ocean oceanu oceanie`,
  governments: `rząd parlament sejm senat policja sąd rada władze`,
  governedIn: `w we`,
  placePrepositions: `w we z ze do pod koło`,
  placeNames: [
    'usa=US',
    'stany zjednoczone ameryki=US',
    'stanach zjednoczonych=US',
    'anglia=GB',
    'szkocja=GB',
    'walia=GB',
    'brytania=GB',
    'wielkiej brytanii=GB',
    'holandia=NL',
    'korea północna=KP',
    'korea południowa=KR',
    'palestyna=PS',
    'strefa gazy=PS',
    'gaza=PS',
    'krym',
    'donbas',
    'bliski wschód',
    'bałkany',
    'zsrr',
    'związek radziecki',
    'rp=PL',
    'rzeczpospolita polska=PL',
    'polsce=PL',
    'europie',
    'francji=FR',
    'rosji=RU',
    'ukrainie=UA',
    'warszawa=PL',
    'warszawie=PL',
    'kraków=PL',
    'krakowie=PL',
    'łódź=PL',
    'łodzi=PL',
    'wrocław=PL',
    'poznań=PL',
    'gdańsk=PL',
    'gdynia=PL',
    'szczecin=PL',
    'bydgoszcz=PL',
    'lublin=PL',
    'katowice=PL',
    'białystok=PL',
    'toruń=PL',
    'częstochowa=PL',
    'śląsk=PL',
    'mazowsze=PL',
    'pomorze=PL',
    'małopolska=PL',
    'londyn=GB',
    'londynie=GB',
    'paryż=FR',
    'berlin=DE',
    'rzym=IT',
    'madryt=ES',
    'moskwa=RU',
    'moskwie=RU',
    'kijów=UA',
    'kijowie=UA',
    'mińsk=BY',
    'waszyngton=US',
    'nowy jork=US',
    'bruksela=BE',
    'brukseli=BE',
    'strasburg=FR',
    'wiedeń=AT',
    'praga=CZ',
    'pradze=CZ',
    'pekin=CN',
    'tokio=JP',
    'jerozolima=IL',
    'smoleńsk=RU',
    'smoleńskiem=RU',
    'wilno=LT',
    'lwów=UA',
  ],
  events: `
    wojna bitwa puchar mistrzostwa turniej igrzyska festiwal rewolucja powstanie szczyt konferencja
    targi wybory referendum olimpiada maraton nagroda euro święto święcie marsz
  `,
  soleEvents: `wielkanoc ramadan brexit holokaust eurowizja brexitu brexicie brexitem`,
  works: `
    ustawa traktat porozumienie konstytucja karta konwencja biblia koran kodeks umowa plan program
    rozporządzenie dyrektywa encyklopedia pakt deklaracja protokół protokołu rezolucja
  `,
  workTriggers: `
    film powieść książka album piosenka singiel serial opera sztuka spektakl płyta program tygodnik
    magazyn
  `,
  groups: `
    chrześcijanie muzułmanie żydzi katolicy protestanci sunnici szyici kurdowie arabowie
    palestyńczycy europejczycy republikanie demokraci talibowie tatarzy austriacy czesi francuz
    portugalczyk holendrzy socjaliści liberałowie ludowcy
  `,
  demonyms: {
    PL: 'polak polaka polacy polaków polakom polka',
    US: 'amerykanin amerykanie amerykanów',
    RU: 'rosjanin rosjanie rosjan rosjanom',
    UA: 'ukrainiec ukraińcy ukraińców',
    DE: 'niemiec niemcy niemców',
    FR: 'francuz francuzi francuzów',
    GB: 'brytyjczyk brytyjczycy brytyjczyków anglicy',
    CZ: 'czech czesi czechów',
    IT: 'włoch włosi włochów',
    ES: 'hiszpanie',
    CN: 'chińczycy',
    IL: 'izraelczycy',
    HU: 'węgrzy węgrów',
    LT: 'litwini',
  },
  inflections: `
    iego owie iemu owych owymi iego emu ego ymi imi ach ami owi iem iej ego ów om em ej ie ia ii ię ią
    ym im ą ę a e i y u o
  `,
  notNames: `vat pit cit pkb nip regon pesel dna hiv aids covid sms gps lgbt ddos on ona oni one my wy ty ja to ten ta także również jednak tymczasem`,
  openers: `
    początkowo pierwotnie ostatecznie ostatnio niedawno wcześniej później obecnie aktualnie dotychczas
    podobno rzekomo prawdopodobnie możliwe może jednakże niemniej mimo ponadto dodatkowo następnie potem
    przedtem wtedy dlatego zatem więc chociaż choć podczas gdy kiedy zanim dopóki jeśli jeżeli wreszcie
    oczywiście niestety szczęśliwie natomiast według zdaniem wobec wczoraj dzisiaj dziś jutro wieczorem
    oficjalnie nieoficjalnie niewykluczone koniec tylko samo dobrze źle
  `,
};
