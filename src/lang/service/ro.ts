import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Romanian: lines that serve the page, not the story. */
export const roService: ServiceLines = {
  starts:
    phrases(`citește și, citeşte şi, citește mai, citește, vezi și, vezi aici, mai multe despre, click aici, apasă
    aici, articole similare, te-ar putea interesa, recomandări, video:, foto:, imagine:, sursa foto, sursa:,
    surse:, grafic:, publicitate, abonează-te, abonați-vă, înscrie-te, urmărește-ne, urmăriți-ne, urmărește,
    distribuie, comentarii, comentează, lasă un comentariu, redacția, folosim cookie, acest site, continuând,
    toate drepturile, descarcă aplicația, sus, tipărește, cele mai citite, newsletter, ascultă`),
  contains:
    phrases(`newsletterul nostru, la newsletter, politica de confidențialitate, termeni și condiții, toate drepturile
    rezervate, getty images, (foto, foto arhivă, click aici, urmărește-ne pe`),
  stamps: phrases(`publicat, actualizat, ultima actualizare`),
  by: list(`de și`),
};
