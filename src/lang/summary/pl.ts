import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** Polish: how sentences open that lean on an earlier one. */
export const plOpenings: OpeningRules = {
  commaDefines: true,
  connectives:
    phrases(`ale, lecz, jednak, jednakże, i, a, oraz, więc, zatem, dlatego, ponadto, poza tym, dodatkowo, między innymi, dokładniej, co więcej,
    także, również, też, potem, następnie, później, wcześniej, tymczasem, jednocześnie, równocześnie, z
    kolei, natomiast, z drugiej strony, na przykład, innymi słowy, od tego czasu, od tamtej pory, do tego
    czasu, wtedy, wówczas, następnego dnia, tego samego dnia, w końcu, ostatecznie, podobnie, mimo to, pomimo
    tego, w związku z tym, z tego powodu, w efekcie, w rezultacie, w odpowiedzi, w tym przypadku, w takim
    przypadku, dzięki temu, przy tym, jego zdaniem, jej zdaniem, ich zdaniem, według niego, według niej,
    wśród nich, tam, stąd, zamiast tego, bo, czyli, albo, po tym, przed tym, w tej sytuacji, na razie nie
    wiadomo czy`),
  persons: list(`on ona`),
  pronouns: list(`oni one ono to ten ta te ci tamten obaj obie oboje inni inne jego jej ich im mu go`),
  possessives: list(
    `jego jej ich swój swoją ten ta to te ci tego tej tych tym taki taka takie tacy obaj obie`,
  ),
  dropped:
    list(`dodał dodała powiedział powiedziała stwierdził stwierdziła podkreślił podkreśliła zaznaczył zaznaczyła
    wyjaśnił wyjaśniła poinformował poinformowała przyznał przyznała ocenił oceniła zapewnił zapewniła
    zauważył zauważyła był była jest ma miał miała został została przypomniał przypomniała
    pozwala umożliwia zawiera oferuje posiada przedstawia dodaje mówi twierdzi podkreśla zaznacza wyjaśnia przyznaje
    zapewnia zauważa przypomina uważa`),
  back: list(`mężczyzna kobieta chłopiec dziewczynka para firma spółka grupa agencja raport badanie decyzja plan
    propozycja incydent atak zamach wypadek ustawa umowa porozumienie wyrok proces sprawa podejrzany sprawca
    ofiara ofiary kierowca statek samolot pożar działania wynik wyniki liczby powód problem pomysł cel film
    książka projekt budynek pytanie oświadczenie zmiany pieniądze klub drużyna trener 34-latek`),
  defines: list(`z w na o do od dla przeciw przeciwko który która które którzy między po za przy nad pod`),
  nearTime: list(`tygodniu roku miesiącu tydzień rok miesiąc lato zimę wiosnę jesień`),
  closed: begins([
    // Nobody in particular says so: `Mówi się, że`.
    '(?:mówi|uważa|podkreśla|zaznacza|twierdzi|przyznaje|dodaje|przypomina|zauważa|wyjaśnia|zapewnia|przedstawia|oferuje) się(?![\\p{L}\\p{N}])(?! jako)',
    'to (?:pierwszy|pierwsza|nie (?!jest)|\\p{Lu})',
    'ci,? którzy(?![\\p{L}\\p{N}])',
    'ten,? kto(?![\\p{L}\\p{N}])',
    'inn[ei] \\p{L}+',
    'i tak(?![\\p{L}\\p{N}])',
    'jest (?:to|już|jeszcze)(?![\\p{L}\\p{N}])',
    'był[ao]? (?:to|już)(?![\\p{L}\\p{N}])',
    'tak(?:że)? \\p{Lu}',
  ]),
  open: [
    endsQuotation('”'),
    ...begins([
      'ponieważ [^,]{3,150}[.!]$',
      // What points back stands in the first clause.
      '(?:(?!(?:i|a|oraz|ale|że|lub|w) )[\\p{L}\\p{N}-]+ ){1,12}(?:w )?(?:tej|tych|tę|tymi) (?!(?:\\p{L}+ )?(?:sam|chwili|por|okazj|jesieni|zim|wiosn|nocy|niedziel|sobot|środ|dniach|latach|czas|edycj|targ|festiwal|książ|program|płyt|wystaw))\\p{Ll}',
      '[^,;:„“]{3,70} (?:jednak|natomiast|zatem|bowiem) ',
      '(?:jeden|jedna|dwóch|trzech|kilku|kilka|wielu|wiele|większość|część|żaden|nikt) z (?:nich|tych)(?![\\p{L}\\p{N}])',
      '(?:dwie|dwaj|dwóch|trzy|trzech|kilka|kilku) (?:inne|inni|innych|kolejne|kolejnych)(?![\\p{L}\\p{N}])',
      '(?:dzień|tydzień|miesiąc|rok|godzinę|dwa dni|kilka \\p{L}+|\\d+ \\p{L}+) później(?![\\p{L}\\p{N}])',
      '\\d+-lat(?:ek|ka)(?![\\p{L}\\p{N}])',
      'zdaniem (?:niego|niej)(?![\\p{L}\\p{N}])',
    ]),
  ],
};
