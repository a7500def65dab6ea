/** Names of several words, in the cases of a language that inflects them. */
type Names = { organizations: readonly string[]; places: readonly string[] };

/**
 * Written down by ourselves. `stem:a,b,c` has an ending for each case, `/word` takes the endings of a pattern below, and
 * a word with neither stays as it is; a case without an ending of its own has the last one.
 */
const written: Record<string, Names> = {
  pl: {
    organizations: [
      'Komisj:a,i,ę,ą Europejsk/a',
      'Uni:a,i,ę,ą Europejsk/a',
      'Rad:a,y,ę,ą,zie Europejsk/a',
      'Rad:a,y,ę,ą,zie Europy',
      'Rad:a,y,ę,ą,zie Bezpieczeństwa',
      'Rad:a,y,ę,ą,zie Ministrów',
      'Rad:a,y,ę,ą,zie Unii Europejskiej',
      'Parlamen:t,tu,t,tem,cie,towi Europejsk/i',
      'Trybuna:ł,łu,ł,łem,le,łowi Konstytucyjn/y',
      'Trybuna:ł,łu,ł,łem,le,łowi Sprawiedliwości',
      'Europejsk/i Trybuna:ł,łu,ł,łem,le,łowi Sprawiedliwości',
      'Europejsk/i Trybuna:ł,łu,ł,łem,le,łowi Praw Człowieka',
      'Sąd:,u,,em,zie,owi Najwyższ/y',
      'Naczeln/y Sąd:,u,,em,zie,owi Administracyjn/y',
      'Europejsk/i Fundusz:,u,,em,u,owi Społeczn/y',
      'Europejsk/i Fundusz:,u,,em,u,owi Rozwoju Regionalnego',
      'Europejsk/i Bank:,u,,iem,u,owi Centraln/y',
      'Narodow/y Bank:,u,,iem,u,owi Polsk/i',
      'Bank:,u,,iem,u,owi Światow/y',
      'Międzynarodow/y Fundusz:,u,,em,u,owi Walutow/y',
      'Platform:a,y,ę,ą,ie Obywatelsk/a',
      'Praw:o,a,o,em,ie,u i Sprawiedliwoś:ć,ci,ć,cią,ci',
      'Biał/y Dom:,u,,em,u,owi',
      'Czerwon/y Krzyż:,a,,em,u,owi',
      'Najwyższ/ej Izb:a,y,ę,ą,ie Kontroli',
      'Prokuratur:a,y,ę,ą,ze Krajow/ej',
      'Prokuratur:a,y,ę,ą,ze Generaln/ej',
      'Prokuratur:a,y,ę,ą,ze Okręgow/ej',
      'Straż:,y,,ą,y Graniczn/ej',
      'Straż:,y,,ą,y Pożarn/ej',
      'Polsk/a Grup:a,y,ę,ą,ie Górnicz/ej',
      'Polsk/a Grup:a,y,ę,ą,ie Zbrojeniow/ej',
      'Polsk/a Agencj:a,i,ę,ą Prasow/ej',
      'Wojsk:o,a,o,iem,u Polsk:ie,iego,ie,im',
      'Kancelari:a,i,ę,ą Prezydenta',
      'Kancelari:a,i,ę,ą Premiera',
      'Kancelari:a,i,ę,ą Sejmu',
      ...[
        'Finansów',
        'Zdrowia',
        'Sprawiedliwości',
        'Środowiska',
        'Energii',
        'Rozwoju',
        'Cyfryzacji',
        'Infrastruktury',
        'Kultury',
        'Rolnictwa',
        'Obrony Narodowej',
        'Edukacji Narodowej',
        'Spraw Zagranicznych',
        'Spraw Wewnętrznych',
        'Spraw Wewnętrznych i Administracji',
      ].map((name) => `Ministerstw:o,a,o,em,ie,u ${name}`),
      ...[
        'Transportu Kolejowego',
        'Komunikacji Elektronicznej',
        'Zamówień Publicznych',
        'Ochrony Konkurencji i Konsumentów',
        'Miasta',
        'Miejsk/i',
        'Wojewódzk/i',
        'Marszałkowsk/i',
      ].map((name) => `Urz:ąd,ędu,ąd,ędem,ędzie,ędowi ${name}`),
      ...['Warszawsk', 'Jagiellońsk', 'Łódzk', 'Wrocławsk', 'Gdańsk', 'Śląsk', 'Rzeszowsk'].map(
        (name) => `Uniwersyte:t,tu,t,tem,cie,towi ${name}/i`,
      ),
    ],
    places: [
      'Wielk/a Brytani:a,i,ę,ą',
      'Stan:y,ów,y,ami,ach,om Zjednoczon:e,ych,e,ymi,ych,ym',
      'Kore:a,i,ę,ą Południow/ej',
      'Kore:a,i,ę,ą Północn/ej',
      'Europ:a,y,ę,ą,ie Zachodni:a,ej,ą,ą,ej',
      'Europ:a,y,ę,ą,ie Wschodni:a,ej,ą,ą,ej',
      'Europ:a,y,ę,ą,ie Środkow/ej',
      'Blisk/i Wsch:ód,odu,ód,odem,odzie,odowi',
      'Now/y Jork:,u,,iem,u,owi',
      'Now/ej Zelandi:a,i,ę,ą',
      'Arabi:a,i,ę,ą Saudyjsk/a',
      'Republi:ka,ki,kę,ką,ce Czesk/a',
      'Hong Kong:,u,,iem,u,owi',
    ],
  },
  ru: {
    organizations: [
      ...['Союз', 'союз', 'Парламент', 'парламент', 'Совет', 'совет', 'Суд', 'суд'].map(
        (name) => `Европейск/ий ${name}:,а,,у,ом,е`,
      ),
      'Европейск/ий Суд:,а,,у,ом,е по правам человека',
      'Европейск/ий суд:,а,,у,ом,е по правам человека',
      'Европейск/ая Комисси:я,и,ю,ей',
      'Европейск/ая комисси:я,и,ю,ей',
      'Европейск/ая Комисси:я,и,ю,ей по правам человека',
      'Европейск/ое Сообществ:о,а,о,у,ом,е',
      'Европейск/ое сообществ:о,а,о,у,ом,е',
      'Европейск/ие Сообществ:а,,а,ам,ами,ах',
      'Европейск/ое космическ/ое агентств:о,а,о,у,ом,е',
      'Европейск/ая служб:а,ы,у,е,ой,е внешних связей',
      'Европейск/ий центральн/ый банк:,а,,у,ом,е',
      ...['Европы', 'Безопасности', 'Федерации', 'Европейского Союза', 'Европейского союза'].map(
        (name) => `Совет:,а,,у,ом,е ${name}`,
      ),
      'Комитет:,а,,у,ом,е Министров',
      'Государственн/ая Дум:а,ы,у,е,ой',
      'Государственн/ая дум:а,ы,у,е,ой',
      'Верховн/ая Рад:а,ы,у,е,ой',
      ...['Верховн', 'Конституционн'].flatMap((name) => [
        `${name}/ый Суд:,а,,у,ом,е`,
        `${name}/ый суд:,а,,у,ом,е`,
      ]),
      ...[
        'обороны',
        'финансов',
        'юстиции',
        'энергетики',
        'экономики',
        'образования',
        'культуры',
        'транспорта',
        'здравоохранения',
        'иностранных дел',
        'внутренних дел',
        'экономического развития',
      ].map((name) => `Министерств:о,а,о,у,ом,е ${name}`),
      'Федеральн/ая служб:а,ы,у,е,ой безопасности',
      'Центральн/ый банк:,а,,у,ом,е',
      'Центральн/ая избирательн/ая комисси:я,и,ю,и,ей',
      'Генеральн/ая прокуратур:а,ы,у,е,ой',
      'Следственн/ый комитет:,а,,у,ом,е',
      'Всемирн/ая торгов/ая организаци:я,и,ю,и,ей',
      'Всемирн/ая организаци:я,и,ю,и,ей здравоохранения',
      'Всемирн/ый банк:,а,,у,ом,е',
      'Международн/ый валютн/ый фонд:,а,,у,ом,е',
      'Международн/ый олимпийск/ий комитет:,а,,у,ом,е',
      'Бел/ый дом:,а,,у,ом,е',
      'Красн/ый Крест:,а,,у,ом,е',
      'Един/ая Росси:я,и,ю,и,ей',
    ],
    places: [
      'Южн/ая Коре:я,и,ю,е,ей',
      'Северн/ая Коре:я,и,ю,е,ей',
      'Центральн/ая Ази:я,и,ю,и,ей',
      ...['Центральн', 'Восточн', 'Западн'].map((name) => `${name}/ая Европ:а,ы,у,е,ой`),
      'Саудовск/ая Арави:я,и,ю,и,ей',
      'Нов/ая Зеланди:я,и,ю,и,ей',
      'Соединенн/ые Штат:ы,ов,ы,ам,ами,ах',
      'Соединённ/ые Штат:ы,ов,ы,ам,ами,ах',
      'Ближн:ий,его,ий,ему,им,ем Восток:,а,,у,ом,е',
      'Нагорн/ый Карабах:,а,,у,ом,е',
      'Чешск/ая Республик:а,и,у,е,ой',
      'Российск/ая Федераци:я,и,ю,и,ей',
      'Османск/ая импери:я,и,ю,и,ей',
    ],
  },
  uk: {
    organizations: [
      'Європейськ:ий,ого,ий,ому,им,ому Союз:,у,,у,ом,і',
      'Європейськ:а,ої,у,ій,ою,ій комісі:я,ї,ю,ї,єю,ї',
      'Європейськ:ий,ого,ий,ому,им,ому парламент:,у,,у,ом,і',
      'Верховн:а,ої,у,ій,ою,ій Рад:а,и,у,і,ою,і',
      'Рад:а,и,у,і,ою,і Європи',
      'Конституційн:ий,ого,ий,ому,им,ому Суд:,у,,у,ом,і',
    ],
    places: ['Сполучен:і,их,і,им,ими,их Штат:и,ів,и,ам,ами,ах', 'Південн:а,ої,у,ій,ою,ій Коре:я,ї,ю,ї,єю,ї'],
  },
};

/** Endings of adjectives by their nominative: nominative, genitive, accusative and the other cases. */
const PATTERNS: Record<string, string> = {
  i: 'i,iego,i,im,im,iemu',
  y: 'y,ego,y,ym,ym,emu',
  a: 'a,iej,ą,ą,iej',
  ej: 'a,ej,ą,ą,ej',
  ий: 'ий,ого,ий,ому,им,ом',
  ый: 'ый,ого,ый,ому,ым,ом',
  ая: 'ая,ой,ую,ой,ой,ой',
  ое: 'ое,ого,ое,ому,им,ом',
  ие: 'ие,их,ие,им,ими,их',
  ые: 'ые,ых,ые,ым,ыми,ых',
};

const MOST_CASES = 6;

/** The endings of a word; none where it stays as it is. */
function endingsOf(word: string): { stem: string; endings: string[] } {
  const [stem = '', own] = word.split(':');
  if (own !== undefined) return { stem, endings: own.split(',') };
  const [adjective = '', pattern] = word.split('/');
  return { stem: adjective, endings: (PATTERNS[pattern ?? ''] ?? '').split(',') };
}

/** All cases of one name. */
function casesOf(name: string): string[] {
  const words = name.split(' ').map(endingsOf);
  const cases = Array.from({ length: MOST_CASES }, (_, at) =>
    words.map(({ stem, endings }) => stem + (endings[at] ?? endings.at(-1)!)).join(' '),
  );
  return [...new Set(cases)];
}

/** Organisations, or places, of several words in every case of the language; none where it has no list. */
export const declinedNames = (tag: string, kind: keyof Names): string[] =>
  (written[tag]?.[kind] ?? []).flatMap(casesOf);
