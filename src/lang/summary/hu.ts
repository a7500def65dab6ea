import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Hungarian: how sentences open that lean on an earlier one. */
export const huOpenings: OpeningRules = {
  connectives:
    phrases(`de, azonban, viszont, ugyanakkor, mégis, ennek ellenére, és, így, ezért, emiatt, tehát, továbbá,
    emellett, ezenkívül, ráadásul, szintén, majd, ezután, ezt követően, később, korábban, közben, eközben,
    ezzel szemben, másrészt, például, más szóval, azóta, addig, akkor, ekkor, másnap, aznap, végül,
    hasonlóan, ebben az esetben, ennek következtében, válaszul, így aztán, szerinte, szerintük, köztük, ott,
    onnan, ehelyett, mert, hiszen, vagy, sőt, mindeközben, mint mondta, hozzátette, elmondta, kiemelte,
    hangsúlyozta, közölte, megjegyezte, kifejtette, arról is beszélt, erre, erről, ebből, ezzel, arra, arról,
    attól, ettől, ehhez, ennek, annak, azzal`),
  persons: list(`ő`),
  pronouns: list(`ők ez az ezek azok ezt azt mindketten mindkettő mások őt őket neki nekik`),
  possessives: list(`ez ezek ilyen mindkét`),
  closed: begins([
    'az (?!(?:is|volt|lesz|a|nem)(?![\\p{L}\\p{N}]))\\p{L}+',
    'ez a (?:hét|év|nyár|tél)(?![\\p{L}\\p{N}])',
    'azok(?:,|at| az| a)',
    'ezen a (?:héten|nyáron)(?![\\p{L}\\p{N}])',
    'az[t]?,? hogy(?![\\p{L}\\p{N}])',
    'és ha(?![\\p{L}\\p{N}])',
    'mások \\p{L}+',
    'ennek (?:a|az)(?![\\p{L}\\p{N}])',
    'annak (?:a|az)(?![\\p{L}\\p{N}])',
    'azzal,? (?:hogy|a|az)',
    'arra,? hogy(?![\\p{L}\\p{N}])',
  ]),
  open: begins([
    '(?:egyikük|ketten|hárman|többségük|egyikük sem|néhányan|sokan) (?:közülük)?(?![\\p{L}\\p{N}])',
    '(?:két|három|négy|néhány) (?:másik|további)(?![\\p{L}\\p{N}])',
    '(?:egy|két|három|néhány|\\d+) (?:nappal|héttel|hónappal|évvel|órával) később(?![\\p{L}\\p{N}])',
    'a (?:férfi|nő|fiú|lány|pár|cég|vállalat|társaság|csoport|jelentés|tanulmány|kutatás|döntés|terv|javaslat|incidens|támadás|baleset|törvény|megállapodás|ítélet|per|ügy|gyanúsított|áldozat|sofőr|hajó|gép|tűz|intézkedés|eredmény|ok|probléma|ötlet|cél|film|könyv|projekt|épület|kérdés|közlemény|változások|pénz|klub|csapat|edző|\\d+ éves)(?:t|ot|et|nak|nek|ban|ben|ról|ről|val|vel|hoz|hez)?(?![\\p{L}\\p{N}])(?! (?:\\p{L}+ )?\\p{Lu})',
    'az (?:akció|eset|épület|ügy|intézkedés|ítélet|áldozat|edző|ötlet|ok|eredmény)(?![\\p{L}\\p{N}])',
  ]),
};
