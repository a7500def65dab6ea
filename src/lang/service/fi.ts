import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Finnish: lines that serve the page, not the story. */
export const fiService: ServiceLines = {
  starts:
    phrases(`lue myös, lue lisää, katso myös, katso video, klikkaa tästä, aiheesta lisää, aiheeseen liittyvää, video:,
    kuva:, kuvat:, lähde:, lähteet:, grafiikka:, mainos, tilaa, ilmoittaudu, seuraa meitä, seuraa, jaa,
    kommentit, kommentoi, toimitus, käytämme evästeitä, tämä sivusto, jatkamalla, kaikki oikeudet, lataa
    sovellus, sivun alkuun, luetuimmat, uutiskirje, kuuntele, oikaisu:, juttu jatkuu`),
  contains:
    phrases(`uutiskirjeemme, uutiskirjeen, tietosuojaseloste, kaikki oikeudet pidätetään, getty images, (kuva,
    arkistokuva, lehtikuva, klikkaa tästä, seuraa meitä`),
  stamps: phrases(`julkaistu, päivitetty`),
};
