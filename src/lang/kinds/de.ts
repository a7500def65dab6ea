import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** German: words by which kinds of text are told. */
export const deKinds: GenreRules = {
  live: phrases(`liveticker, live-ticker, liveblog, live-blog, live:, ticker, newsblog, im livestream, minute für
    minute`),
  opinion: phrases(
    `kommentar, meinung, leitartikel, gastbeitrag, kolumne, glosse, leserbrief, standpunkt, essay`,
  ),
  obituary: phrases(`nachruf, zum tod, nekrolog, trauer um`),
  died: phrases(`gestorben, ist tot, stirbt, starb, verstorben`),
  press: phrases(`pressemitteilung, presseinformation, medienmitteilung, presseerklärung`),
  about: phrases(`über`),
  ingredients: phrases(`zutaten, sie brauchen, für den teig, für die soße`),
  method: phrases(`zubereitung, anleitung, so geht's, schritte`),
  interview: phrases(`interview, im gespräch, fragen an`),
  you: phrases(`sie, ihr, ihre, ihnen, du, dein, dich, dir, ihren, ihrem`),
  me: phrases(`ich, mein, meine, mir, mich`),
  thesis:
    phrases(`muss, müssen, sollte, sollten, darf nicht, es ist zeit, ich glaube, ich finde, ich meine, brauchen
    wir`),
};
