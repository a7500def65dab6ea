import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Finnish: words by which kinds of text are told. */
export const fiKinds: GenreRules = {
  live: phrases(`live, suora lähetys, hetki hetkeltä, seuraa tästä`),
  opinion: phrases(`mielipide, pääkirjoitus, kolumni, kommentti, vieraskynä`),
  obituary: phrases(`muistokirjoitus, muistoissa, kuollut:`),
  died: phrases(`kuollut, kuoli, menehtyi`),
  press: phrases(`tiedote, lehdistötiedote`),
  about: phrases(`tietoa`),
  ingredients: phrases(`ainekset, ainesosat, tarvitset`),
  method: phrases(`valmistus, valmistusohje, ohje, tee näin`),
  interview: phrases(`haastattelu, kysymystä`),
  you: phrases(`sinä, sinun, te, teidän, sinulla`),
  me: phrases(`minä, minun, olen, mielestäni, minua`),
  thesis: phrases(`pitää, täytyy, pitäisi, on aika, uskon, mielestäni`),
};
