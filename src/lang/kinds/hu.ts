import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Hungarian: words by which kinds of text are told. */
export const huKinds: GenreRules = {
  live: phrases(`élő, percről percre, élőben`),
  opinion: phrases(`vélemény, publicisztika, jegyzet, kommentár, olvasói levél`),
  obituary: phrases(`gyászhír, nekrológ, búcsú`),
  died: phrases(`elhunyt, meghalt`),
  press: phrases(`sajtóközlemény`),
  about: phrases(`a cégről`),
  ingredients: phrases(`hozzávalók`),
  method: phrases(`elkészítés, elkészítése`),
  interview: phrases(`interjú, kérdés`),
  you: phrases(`ön, önök, te, ti, tied`),
  me: phrases(`én, nekem, szerintem, engem`),
  thesis: phrases(`kell, kellene, itt az ideje, azt gondolom, szerintem`),
};
