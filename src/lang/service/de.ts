import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** German: lines that serve the page, not the story. */
export const deService: ServiceLines = {
  starts:
    phrases(`mehr zum thema, mehr dazu, mehr lesen, weiterlesen, lesen sie, lesen sie auch, lies auch, auch
    interessant, siehe auch, zum thema, hier klicken, klicken sie, hier geht es, hier lesen, das könnte sie
    auch interessieren, passend zum thema, video:, foto:, fotos:, bild:, bilder:, bildunterschrift, quelle:,
    quellen:, grafik:, infografik:, collage:, anzeige, werbung, newsletter, jetzt abonnieren, abonnieren sie,
    abonniere, folgen sie uns, folge uns, melden sie sich, jetzt anmelden, registrieren sie sich, teilen sie,
    artikel teilen, kommentar schreiben, kommentare, kommentieren, diskutieren sie, schreiben sie uns, mit
    material von, mit material der, redaktion:, autor:, text:, von unserem, von unserer, wir verwenden
    cookies, diese website verwendet, diese seite verwendet, mit der nutzung, datenschutz, impressum, alle
    rechte vorbehalten, jetzt herunterladen, laden sie, zur startseite, nach oben, drucken, hinweis:, hinweis
    der redaktion, anmerkung der redaktion, transparenzhinweis, korrektur:, sehen sie, hören sie, zum
    podcast, zum video, im video, im podcast, meistgelesen, eilmeldung, bitte aktivieren, haben sie hinweise,
    dieser artikel, dieser beitrag, dieser text erschien`),
  contains:
    phrases(`unseren newsletter, unserem newsletter, newsletter abonnieren, datenschutzerklärung, nutzungsbedingungen,
    alle rechte vorbehalten, foto:, (foto, picture alliance, picture-alliance, dpa/, /dpa, imago/, getty
    images, hier klicken, auf facebook folgen, folgen sie uns auf, in den kommentaren, adblocker, minuten
    lesezeit, min lesezeit, telefonseelsorge`),
  stamps: phrases(`aktualisiert, stand, veröffentlicht, erstellt`),
  sections:
    phrases(`literatur, quellen, quellenangaben, einzelnachweise, weblinks, siehe auch, weiterführende links,
    mehr zum thema, mehr dazu, zum thema, weitere artikel, verwandte artikel, ähnliche artikel,
    lesen sie auch, das könnte sie auch interessieren, über den autor, über die autorin, über uns,
    zur person, kontakt, pressekontakt, impressum, inhaltsverzeichnis, inhalt, teilen, kommentare,
    newsletter, schlagwörter, themen`),
  meta: phrases(`affiliate-links, affiliate-link, partnerlinks, wie bereits erwähnt, wie oben beschrieben, in diesem artikel, in diesem beitrag, in diesem ratgeber, in diesem text, dieser artikel zeigt,
    dieser beitrag, wir zeigen ihnen, wir zeigen dir, erfahren sie, erfährst du, hier erfahren,
    im folgenden, lesen sie, schauen wir, schauen wir uns, werfen wir, jetzt bestellen, hier klicken,
    hier finden sie, weiterlesen, viel spaß beim`),
  by: list(`von und aus`),
};
