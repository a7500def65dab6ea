import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Italian: words by which kinds of text are told. */
export const itKinds: GenreRules = {
  live: phrases(`in diretta, diretta, live, minuto per minuto, la diretta`),
  opinion: phrases(
    `opinione, commento, editoriale, l'editoriale, il commento, lettera al direttore, rubrica`,
  ),
  obituary: phrases(`necrologio, addio a, in memoria, lutto`),
  died: phrases(`muore, è morto, è morta, morto a, morta a`),
  press: phrases(`comunicato stampa, comunicato`),
  about: phrases(`informazioni su, chi è`),
  ingredients: phrases(`ingredienti`),
  method: phrases(`preparazione, procedimento, istruzioni`),
  interview: phrases(`intervista, domande a, a colloquio con`),
  you: phrases(`lei, suo, sua, tu, tuo, tua, voi, vostro`),
  me: phrases(`io, mio, mia, mi, me`),
  thesis: phrases(
    `deve, devono, dobbiamo, bisogna, dovrebbe, occorre, è ora di, credo che, penso che, non possiamo`,
  ),
};
