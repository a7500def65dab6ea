import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Danish: lines that serve the page, not the story. */
export const daService: ServiceLines = {
  starts:
    phrases(`læs også, læs mere, læs videre, se også, se videoen, klik her, relaterede, mere om, video:, foto:,
    billede:, kilde:, kilder:, grafik:, annonce, reklame, abonner, tilmeld dig, følg os, følg, del artiklen,
    del, kommentarer, kommenter, af redaktionen, vi bruger cookies, denne hjemmeside, ved at fortsætte, alle
    rettigheder, hent appen, til toppen, mest læste, nyhedsbrev, lyt, allerede abonnent, rettelse:, fakta:,
    artiklen fortsætter`),
  contains:
    phrases(`vores nyhedsbrev, nyhedsbrevet, privatlivspolitik, alle rettigheder forbeholdes, getty images, (foto,
    foto:, arkivfoto, klik her, følg os på, minutters læsning`),
  stamps: phrases(`publiceret, offentliggjort, opdateret, senest opdateret`),
  by: list(`af og fra`),
};
