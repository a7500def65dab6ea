import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Italian: lines that serve the page, not the story. */
export const itService: ServiceLines = {
  starts:
    phrases(`leggi anche, leggi tutto, leggi di più, per approfondire, approfondisci, vedi anche, guarda anche, guarda
    il video, clicca qui, cliccare qui, articoli correlati, potrebbe interessarti, ti potrebbe interessare,
    video:, foto:, immagine:, immagini:, credit:, crediti:, fonte:, fonti:, infografica, pubblicità,
    annuncio, iscriviti, abbonati, registrati, seguici, segui, unisciti, condividi, commenti, lascia un
    commento, commenta, redazione, a cura di, usiamo i cookie, utilizziamo i cookie, questo sito utilizza,
    continuando, tutti i diritti riservati, riproduzione riservata, © riproduzione, informativa sulla
    privacy, scarica l'app, scarica, torna su, stampa, nota della redazione, ricevi, i più letti, newsletter,
    ascolta, articolo riservato`),
  contains:
    phrases(`nostra newsletter, alla newsletter, informativa sulla privacy, termini e condizioni, tutti i diritti
    riservati, riproduzione riservata, getty images, (foto, foto d'archivio, foto ansa, (ansa), clicca qui,
    seguici su, minuti di lettura, min di lettura`),
  stamps: phrases(`pubblicato, aggiornato, ultimo aggiornamento, in aggiornamento`),
  sections:
    phrases(`riferimenti, bibliografia, fonti, note, vedi anche, collegamenti esterni, leggi anche, articoli correlati,
    potrebbe interessarti, sull'autore, contatti, indice, condividi, commenti, tag, newsletter`),
  meta: phrases(`in questo articolo, in questa guida, in questo post, questo articolo, vediamo, scopriamo, di seguito,
    ecco alcuni, ecco le, clicca, continua a leggere, leggi anche, scopri`),
  by: list(`di e da con per`),
};
