import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Polish: words by which kinds of text are told. */
export const plKinds: GenreRules = {
  live: phrases(`na żywo, relacja live, relacja na żywo, minuta po minucie, live`),
  opinion: phrases(`opinia, komentarz, felieton, publicystyka, list do redakcji, wstępniak`),
  obituary: phrases(`nekrolog, wspomnienie, odszedł, odeszła`),
  died: phrases(`nie żyje, zmarł, zmarła, odszedł, odeszła`),
  press: phrases(`informacja prasowa, komunikat prasowy`),
  about: phrases(`o firmie, o`),
  ingredients: phrases(`składniki, potrzebujesz`),
  method: phrases(`przygotowanie, sposób przygotowania, wykonanie`),
  interview: phrases(`wywiad, rozmowa z, pytania do`),
  you: phrases(`pan, pani, pana, panu, ty, twój, twoja, państwo`),
  me: phrases(`ja, mój, moja, mnie, mi, moim`),
  thesis: phrases(
    `musi, muszą, musimy, trzeba, powinien, powinna, powinno, powinniśmy, czas na, uważam, sądzę`,
  ),
};
