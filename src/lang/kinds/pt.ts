import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Portuguese: words by which kinds of text are told. */
export const ptKinds: GenreRules = {
  live: phrases(`ao vivo, em direto, minuto a minuto, tempo real`),
  opinion: phrases(
    `opinião, editorial, coluna, artigo de opinião, crónica, crônica, ponto de vista, carta ao editor`,
  ),
  obituary: phrases(`obituário, obituario, em memória`),
  died: phrases(`morre, morreu, faleceu, falece`),
  press: phrases(`comunicado de imprensa, press release, nota à imprensa, comunicado`),
  about: phrases(`sobre`),
  ingredients: phrases(`ingredientes`),
  method: phrases(`modo de preparo, preparo, preparação, modo de preparação, instruções`),
  interview: phrases(`entrevista, perguntas a, conversa com`),
  you: phrases(`você, vocês, seu, sua, tu, teu, o senhor, a senhora`),
  me: phrases(`eu, meu, minha, me, mim`),
  thesis:
    phrases(`deve, devem, devemos, é preciso, precisa, precisamos, deveria, é hora de, acredito que, penso que,
    não podemos`),
};
