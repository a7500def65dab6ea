import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Persian: words by which kinds of text are told. */
export const faKinds: GenreRules = {
  live: phrases(`زنده, پوشش زنده, لحظه به لحظه, پخش زنده`),
  opinion: phrases(`یادداشت, دیدگاه, سرمقاله, نظر, تحلیل`),
  obituary: phrases(`درگذشت, یادبود, به یاد`),
  died: phrases(`درگذشت, فوت کرد, مرد`),
  press: phrases(`بیانیه مطبوعاتی, اطلاعیه مطبوعاتی`),
  about: phrases(`درباره`),
  ingredients: phrases(`مواد لازم, مواد اولیه`),
  method: phrases(`طرز تهیه, دستور پخت, روش تهیه`),
  interview: phrases(`گفت‌وگو, مصاحبه, گفتگو`),
  you: phrases(`شما, تو, شماست`),
  me: phrases(`من, مرا, به نظرم`),
  thesis: phrases(`باید, بایست, لازم است, وقت آن است, معتقدم, فکر می‌کنم`),
};
