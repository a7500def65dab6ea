import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** French: words by which kinds of text are told. */
export const frKinds: GenreRules = {
  live: phrases(`en direct, direct :, live, minute par minute, suivez en direct`),
  opinion:
    phrases(`opinion, tribune, éditorial, edito, édito, chronique, point de vue, commentaire, billet, carte
    blanche, libre propos`),
  obituary: phrases(`nécrologie, disparition, hommage à, mort de, décès de`),
  died: phrases(
    `est mort, est morte, décédé, décédée, meurt, s'est éteint, s'est éteinte, disparu, disparue`,
  ),
  press: phrases(`communiqué de presse, communiqué`),
  about: phrases(`à propos de, à propos d'`),
  ingredients: phrases(`ingrédients, il vous faut`),
  method: phrases(`préparation, réalisation, étapes`),
  interview: phrases(`entretien, interview, questions à, entretien avec`),
  you: phrases(`vous, votre, vos, tu, ton, ta, tes`),
  me: phrases(`je, j'ai, mon, ma, mes, moi, me`),
  thesis:
    phrases(`il faut, doit, doivent, devons, devrait, devraient, il est temps, je crois, je pense, nous ne
    pouvons`),
};
