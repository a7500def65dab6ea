import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Swedish: words by which kinds of text are told. */
export const svKinds: GenreRules = {
  live: phrases(`direkt:, liverapport, live, liveblogg, minut för minut`),
  opinion: phrases(`ledare, krönika, kommentar, debatt, insändare, åsikt, opinion`),
  obituary: phrases(`dödsfall, minnesord, till minne av`),
  died: phrases(`död, har dött, dog, avliden, har avlidit, dör`),
  press: phrases(`pressmeddelande`),
  about: phrases(`om`),
  ingredients: phrases(`ingredienser, du behöver`),
  method: phrases(`gör så här, tillagning, så gör du, instruktioner`),
  interview: phrases(`intervju, frågor till`),
  you: phrases(`du, din, ditt, dina, ni, er`),
  me: phrases(`jag, min, mitt, mina, mig`),
  thesis: phrases(`måste, borde, bör, det är dags, jag tror, jag tycker`),
};
