import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Romanian: words by which kinds of text are told. */
export const roKinds: GenreRules = {
  live: phrases(`live, live text, în direct, minut cu minut`),
  opinion: phrases(`opinie, editorial, comentariu, cronică, scrisoare`),
  obituary: phrases(`necrolog, in memoriam`),
  died: phrases(`a murit, a decedat, a încetat din viață, s-a stins`),
  press: phrases(`comunicat de presă`),
  about: phrases(`despre`),
  ingredients: phrases(`ingrediente`),
  method: phrases(`mod de preparare, preparare, instrucțiuni`),
  interview: phrases(`interviu, întrebări`),
  you: phrases(`dumneavoastră, voi, tu, tău, ta, vă`),
  me: phrases(`eu, meu, mea, mi, mă`),
  thesis: phrases(`trebuie, ar trebui, este timpul, cred că, consider că`),
};
