import type { FactRules } from '../../core/facts/rules.ts';

/** Polish: verbs of saying, number words, units and the words of dates. */
export const plFacts: FactRules = {
  say: `powiedział* powiedzieli mówi mówił* poinformował* podkreślił* dodał* stwierdził* oświadczył*
    zapowiedział* wyjaśnił* ocenił* zaznaczył* napisał* przyznał* podał* przekazał* ostrzegł* twierdzi uważa
    uważają zapewnił* skomentował* zauważył* przypomniał* tłumaczy apeluje zapewnia`,
  that: 'że iż',
  source: 'według zdaniem jak_podaje jak_poinformował',
  pronouns: 'on ona oni',
  future: 'będzie będą ma mają jutro przyszły przyszłym planuje planowane najbliższy do',
  numbers: `dwa=2 dwie=2 dwóch=2 dwoje=2 trzy=3 trzech=3 cztery=4 czterech=4 pięć=5 pięciu=5 sześć=6 sześciu=6
    siedem=7 osiem=8 dziewięć=9 dziesięć=10 dziesięciu=10 jedenaście=11 dwanaście=12 piętnaście=15
    dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50`,
  scales: `sto=100 tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 mln=1e6
    miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9`,
  units: `procent=% procenta=% proc=% punktów_procentowych=points złotych=PLN złote=PLN złoty=PLN zł=PLN euro=EUR
    dolarów=USD dolary=USD kilometrów=km kilometry=km metrów=m metry=m ton=t tony=t litrów=L kilogramów=kg
    hektarów=ha stopni=° kilometrów_kwadratowych=km² metrów_kwadratowych=m²`,
  per: 'na',
  months: `styczni*=1 luty=2 lutego=2 lutym=2 marzec=3 marca=3 marcu=3 kwiecień=4 kwietni*=4 maj=5 maja=5 maju=5
    czerwiec=6 czerwc*=6 lipiec=7 lipca=7 lipcu=7 sierpień=8 sierpni*=8 wrzesień=9 wrześni*=9
    październik*=10 listopad*=11 grudzień=12 grudni*=12`,
  weekdays: `środę=3 sobotę=6 niedzielę=7 poniedziałku=1 wtorku=2 środy=3 czwartku=4 piątku=5 soboty=6 niedzieli=7`,
  days: 'wczoraj=-1 przedwczoraj=-2 dziś=0 dzisiaj=0 jutro=1 pojutrze=2',
  times: `godzina=hour godziny=hour godzin=hour dzień=day dni=day tydzień=week tygodnie=week tygodni=week
    tygodniu=week miesiąc=month miesiące=month miesięcy=month miesiącu=month rok=year lata=year lat=year
    roku=year`,
  last: 'zeszły zeszłym zeszłego zeszłej ubiegły ubiegłym ubiegłego ostatni ostatnim minionym',
  current: 'ten tym tego',
  next: 'przyszły przyszłym przyszłego następny',
  ago: 'temu',
  hence: 'za',
  leading: 'za',
  about: 'początek początku koniec końca końcu połowie około wiosną latem jesienią zimą',
  before: 'w we od do z na i po przed między roku początku końca',
  fill: 'r',
  counters: 'osób ludzi osoby',
  dropsPronoun: true,
  rangeTo: 'do',
  rangeFrom: 'z od',
  between: 'między pomiędzy',
  betweenAnd: 'a i',
  minus: 'minus',
  half: 'i_pół',
  many: 'lata lat tygodnie miesiące dni',
  numbered: 'artykuł strona rozdział numer art str',
};
