import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Dutch: words by which kinds of text are told. */
export const nlKinds: GenreRules = {
  live: phrases(`liveblog, live:, live, minuut tot minuut`),
  opinion: phrases(`opinie, commentaar, column, hoofdredactioneel, ingezonden, lezersbrief, betoog`),
  obituary: phrases(`in memoriam, necrologie, overleden:`),
  died: phrases(`overleden, dood, sterft, overlijdt, gestorven`),
  press: phrases(`persbericht`),
  about: phrases(`over`),
  ingredients: phrases(`ingrediënten, benodigdheden`),
  method: phrases(`bereiding, bereidingswijze, werkwijze`),
  interview: phrases(`interview, in gesprek met, vragen aan`),
  you: phrases(`u, uw, jij, je, jouw, jullie`),
  me: phrases(`ik, mijn, mij, me`),
  thesis: phrases(`moet, moeten, zou moeten, het is tijd, ik geloof, ik vind, we kunnen niet`),
};
