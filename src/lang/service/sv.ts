import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Swedish: lines that serve the page, not the story. */
export const svService: ServiceLines = {
  starts:
    phrases(`läs också, läs även, läs mer, läs vidare, se också, se även, se videon, klicka här, relaterat, mer om,
    video:, foto:, bild:, bilder:, källa:, källor:, grafik:, annons, reklam, prenumerera, anmäl dig, följ
    oss, följ, dela, kommentarer, kommentera, av redaktionen, vi använder cookies, den här webbplatsen, genom
    att fortsätta, alla rättigheter, ladda ner appen, till toppen, mest läst, nyhetsbrev, lyssna, redan
    prenumerant, rättelse:, fakta:`),
  contains:
    phrases(`vårt nyhetsbrev, nyhetsbrevet, integritetspolicy, alla rättigheter förbehållna, getty images, (foto,
    foto:, arkivbild, klicka här, följ oss på, minuters läsning`),
  stamps: phrases(`publicerad, publicerat, uppdaterad, uppdaterat, senast uppdaterad`),
  by: list(`av och från`),
};
