import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Spanish: words by which kinds of text are told. */
export const esKinds: GenreRules = {
  live: phrases(`en vivo, en directo, minuto a minuto, última hora, directo:`),
  opinion: phrases(`opinión, editorial, columna, tribuna, artículo de opinión, carta al director, análisis`),
  obituary: phrases(`obituario, necrológica, en memoria, adiós a`),
  died: phrases(`muere, murió, fallece, falleció, ha muerto, ha fallecido`),
  press: phrases(`comunicado de prensa, nota de prensa, comunicado`),
  about: phrases(`acerca de, sobre`),
  ingredients: phrases(`ingredientes, necesitas`),
  method: phrases(`preparación, elaboración, instrucciones, pasos, modo de preparación`),
  interview: phrases(`entrevista, preguntas a, conversación con`),
  you: phrases(`usted, ustedes, su, tu, tú, te, vuestro`),
  me: phrases(`yo, mi, mis, me, creo, pienso`),
  thesis: phrases(
    `debe, deben, debemos, hay que, debería, deberían, es hora, creo que, pienso que, no podemos`,
  ),
};
