import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Arabic: words by which kinds of text are told. */
export const arKinds: GenreRules = {
  live: phrases(`مباشر, لحظة بلحظة, تغطية مباشرة, بث مباشر`),
  opinion: phrases(`رأي, مقال, افتتاحية, وجهة نظر, مقال رأي`),
  obituary: phrases(`نعي, وفاة, رحيل, في ذكرى`),
  died: phrases(`توفي, توفيت, وفاة, رحل, رحيل`),
  press: phrases(`بيان صحفي, بيان صحافي`),
  about: phrases(`نبذة عن, عن`),
  ingredients: phrases(`المكونات, المقادير`),
  method: phrases(`طريقة التحضير, طريقة العمل, الخطوات, طريقة الإعداد`),
  interview: phrases(`حوار, مقابلة, أسئلة`),
  you: phrases(`أنت, أنتم, لديك, لك, رأيك, حضرتك`),
  me: phrases(`أنا, لي, عندي, رأيي`),
  thesis: phrases(`يجب, ينبغي, لا بد, حان الوقت, أعتقد, أرى, على الحكومة`),
};
