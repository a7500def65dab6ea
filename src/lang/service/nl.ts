import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** Dutch: lines that serve the page, not the story. */
export const nlService: ServiceLines = {
  starts:
    phrases(`lees ook, lees meer, lees verder, meer lezen, bekijk ook, bekijk de video, bekijk hier, zie ook, klik
    hier, gerelateerd, gerelateerde artikelen, meer over, video:, foto:, foto's:, beeld:, bron:, bronnen:,
    illustratie:, grafiek:, advertentie, reclame, schrijf je in, schrijf u in, meld je aan, abonneer, word
    abonnee, al abonnee, volg ons, volg, deel dit, deel, reacties, reageer, laat een reactie, redactie, door
    de redactie, door onze, wij gebruiken cookies, deze website gebruikt, deze site gebruikt, door verder te
    gaan, alle rechten voorbehouden, privacyverklaring, download de app, download onze, terug naar boven,
    noot van de redactie, ontvang, meest gelezen, nieuwsbrief, luister, leestijd, dit artikel is exclusief`),
  contains:
    phrases(`onze nieuwsbrief, de nieuwsbrief, privacybeleid, algemene voorwaarden, alle rechten voorbehouden, getty
    images, (foto, archieffoto, foto anp, klik hier, volg ons op, minuten leestijd, min. leestijd`),
  stamps: phrases(`geplaatst, gepubliceerd, bijgewerkt, laatst bijgewerkt`),
  sections:
    phrases(`referenties, bronnen, literatuur, zie ook, externe links, lees ook, lees meer, meer over dit onderwerp,
    gerelateerde artikelen, over de auteur, contact, inhoud, inhoudsopgave, delen, reacties, nieuwsbrief`),
  meta: phrases(`in dit artikel, in deze gids, in deze blog, dit artikel, hieronder, we bekijken, laten we, ontdek, klik,
    lees verder, lees ook, meer weten`),
  by: list(`door en van met`),
};
