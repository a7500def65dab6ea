import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Hebrew: words by which kinds of text are told. */
export const heKinds: GenreRules = {
  live: phrases(`עדכונים שוטפים, בשידור חי, דקה אחר דקה, עדכון חי`),
  opinion: phrases(`דעה, דעות, טור אישי, מאמר מערכת, פרשנות, טור`),
  obituary: phrases(`הספד, לזכר`),
  died: phrases(`מת, מתה, נפטר, נפטרה, הלך לעולמו, הלכה לעולמה`),
  press: phrases(`הודעה לעיתונות`),
  about: phrases(`אודות`),
  ingredients: phrases(`מצרכים, מרכיבים, רכיבים`),
  method: phrases(`אופן הכנה, אופן ההכנה, הוראות הכנה`),
  interview: phrases(`ראיון, בריאיון, שיחה עם`),
  you: phrases(`אתה, את, אתם, שלך, לך`),
  me: phrases(`אני, שלי, לי, אותי`),
  thesis: phrases(`צריך, חייב, חייבים, חייבת, יש ל, הגיע הזמן, אני מאמין, אני חושב`),
};
