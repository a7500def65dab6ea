import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Polish: lines that serve the page, not the story. */
export const plService: ServiceLines = {
  starts:
    phrases(`czytaj także, czytaj też, czytaj również, czytaj więcej, czytaj dalej, przeczytaj także, przeczytaj
    również, przeczytaj, zobacz także, zobacz też, zobacz również, zobacz więcej, kliknij, więcej na ten
    temat, więcej informacji, powiązane, polecamy, wideo:, zdjęcie:, zdjęcia:, fot., foto:, źródło:, źródła:,
    grafika:, reklama, zapisz się, zapisz się do, zaloguj się, zarejestruj się, subskrybuj, obserwuj nas,
    śledź nas, dołącz, udostępnij, komentarze, skomentuj, dodaj komentarz, oprac., opracowanie:, autor:,
    redakcja, używamy plików, ta strona używa, nasza strona, korzystając, wszelkie prawa, pobierz aplikację,
    do góry, drukuj, najczęściej czytane, newsletter, posłuchaj, dalsza część, ciąg dalszy, masz temat`),
  contains:
    phrases(`naszego newslettera, newslettera, polityka prywatności, polityce prywatności, wszelkie prawa zastrzeżone,
    getty images, (fot., fot., zdjęcie ilustracyjne, kliknij tutaj, na facebooku, plików cookies, pliki
    cookies`),
  stamps: phrases(`opublikowano, data publikacji, aktualizacja, zaktualizowano`),
};
