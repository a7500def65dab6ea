import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Norwegian: words by which kinds of text are told. */
export const noKinds: GenreRules = {
  live: phrases(`live, direkte:, minutt for minutt, liveblogg`),
  opinion: phrases(`leder, kommentar, debatt, kronikk, leserbrev, meninger, innlegg`),
  obituary: phrases(`nekrolog, minneord, dødsfall`),
  died: phrases(`død, er død, døde, dør, gikk bort`),
  press: phrases(`pressemelding`),
  about: phrases(`om`),
  ingredients: phrases(`ingredienser, du trenger`),
  method: phrases(`slik gjør du, fremgangsmåte, framgangsmåte`),
  interview: phrases(`intervju, spørsmål til`),
  you: phrases(`du, din, ditt, dine, dere, deres`),
  me: phrases(`jeg, min, mitt, mine, meg, eg`),
  thesis: phrases(`må, bør, burde, det er på tide, jeg tror, jeg mener`),
};
