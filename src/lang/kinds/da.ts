import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Danish: words by which kinds of text are told. */
export const daKinds: GenreRules = {
  live: phrases(`live, liveblog, minut for minut, direkte:`),
  opinion: phrases(`leder, kommentar, debat, klumme, læserbrev, kronik, opinion`),
  obituary: phrases(`nekrolog, mindeord, dødsfald`),
  died: phrases(`død, er død, døde, dør, afgået ved døden`),
  press: phrases(`pressemeddelelse`),
  about: phrases(`om`),
  ingredients: phrases(`ingredienser, du skal bruge`),
  method: phrases(`fremgangsmåde, sådan gør du, tilberedning`),
  interview: phrases(`interview, spørgsmål til`),
  you: phrases(`du, din, dit, dine, i, jeres, de, deres`),
  me: phrases(`jeg, min, mit, mine, mig`),
  thesis: phrases(`må, skal, bør, burde, det er på tide, jeg tror, jeg mener`),
};
