import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Czech: words by which kinds of text are told. */
export const csKinds: GenreRules = {
  live: phrases(`online, živě, on-line přenos, minutu po minutě`),
  opinion: phrases(`komentář, názor, glosa, sloupek, fejeton, úvodník`),
  obituary: phrases(`nekrolog, zemřel, zemřela, vzpomínka`),
  died: phrases(`zemřel, zemřela, je mrtev, skonal`),
  press: phrases(`tisková zpráva`),
  about: phrases(`o společnosti, o`),
  ingredients: phrases(`ingredience, suroviny, potřebujete`),
  method: phrases(`postup, příprava`),
  interview: phrases(`rozhovor, otázky pro`),
  you: phrases(`vy, vás, váš, vaše, ty, tvůj, vám`),
  me: phrases(`já, můj, moje, mě, mně, mi`),
  thesis: phrases(`musí, musíme, měl by, měla by, mělo by, je čas, myslím, věřím, je třeba`),
};
