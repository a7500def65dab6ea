import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Norwegian: lines that serve the page, not the story. */
export const noService: ServiceLines = {
  starts:
    phrases(`les også, les mer, les videre, se også, se videoen, klikk her, relatert, mer om, video:, foto:, bilde:,
    kilde:, kilder:, grafikk:, annonse, reklame, abonner, meld deg på, følg oss, følg, del artikkelen, del,
    kommentarer, kommenter, av redaksjonen, vi bruker cookies, vi bruker informasjonskapsler, dette
    nettstedet, ved å fortsette, alle rettigheter, last ned appen, til toppen, mest lest, nyhetsbrev, lytt,
    allerede abonnent, rettelse:, fakta:, artikkelen fortsetter`),
  contains:
    phrases(`vårt nyhetsbrev, nyhetsbrevet, personvernerklæring, alle rettigheter forbeholdt, getty images, (foto,
    foto:, arkivfoto, klikk her, følg oss på, minutters lesing`),
  stamps: phrases(`publisert, oppdatert, sist oppdatert`),
  by: list(`av og fra`),
};
