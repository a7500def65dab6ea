import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Russian: words by which kinds of text are told. */
export const ruKinds: GenreRules = {
  live: phrases(`онлайн, в прямом эфире, трансляция, прямая трансляция, хроника, текстовая трансляция`),
  opinion: phrases(
    `мнение, колонка, комментарий, точка зрения, авторская колонка, передовица, письмо в редакцию`,
  ),
  obituary: phrases(`некролог, памяти, ушел из жизни, ушла из жизни`),
  died: phrases(`умер, умерла, скончался, скончалась, ушел из жизни, ушла из жизни, не стало`),
  press: phrases(`пресс-релиз, сообщение для прессы`),
  about: phrases(`о компании, о`),
  ingredients: phrases(`ингредиенты, понадобится, вам понадобится`),
  method: phrases(`приготовление, способ приготовления, как приготовить`),
  interview: phrases(`интервью, беседа с, вопросы`),
  you: phrases(`вы, вас, вам, ваш, ваша, ваши, ты, твой`),
  me: phrases(`я, мне, меня, мой, моя, мое`),
  thesis: phrases(
    `должен, должна, должны, должно, нужно, необходимо, пора, следует, считаю, думаю, уверен, убежден`,
  ),
};
