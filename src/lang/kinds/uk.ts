import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Ukrainian: words by which kinds of text are told. */
export const ukKinds: GenreRules = {
  live: phrases(`онлайн, наживо, трансляція, текстова трансляція, хроніка`),
  opinion: phrases(`думка, колонка, коментар, точка зору, блог, погляд`),
  obituary: phrases(`некролог, пам'яті, пішов з життя, пішла з життя`),
  died: phrases(`помер, померла, пішов з життя, пішла з життя, не стало`),
  press: phrases(`пресреліз, прес-реліз`),
  about: phrases(`про компанію, про`),
  ingredients: phrases(`інгредієнти, вам знадобиться`),
  method: phrases(`приготування, спосіб приготування, як приготувати`),
  interview: phrases(`інтерв'ю, розмова з, запитання`),
  you: phrases(`ви, вас, вам, ваш, ваша, ваші, ти, твій`),
  me: phrases(`я, мені, мене, мій, моя, моє`),
  thesis: phrases(
    `повинен, повинна, повинні, має, мусимо, потрібно, необхідно, час, слід, вважаю, думаю, переконаний`,
  ),
};
