import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { list, phrases } from '../list.ts';

/** French: lines that serve the page, not the story. */
export const frService: ServiceLines = {
  starts:
    phrases(`lire aussi, lire également, à lire aussi, à lire également, à lire :, lire la suite, lire plus, voir
    aussi, à voir aussi, en savoir plus, pour en savoir plus, cliquez ici, cliquer ici, pour aller plus loin,
    sur le même sujet, dans la même rubrique, articles liés, à écouter, écoutez, regardez, regarder la vidéo,
    vidéo :, vidéo., photo :, photos :, photo d'illustration, image d'illustration, crédit :, crédits :,
    crédit photo, source :, sources :, infographie, publicité, inscrivez-vous, abonnez-vous, s'abonner, je
    m'abonne, déjà abonné, suivez-nous, suivez l'actualité, rejoignez-nous, partager, partagez, commenter,
    commentaires, réagir, laissez un commentaire, donnez votre avis, par la rédaction, propos recueillis,
    avec afp, avec reuters, (avec afp, nous utilisons des cookies, ce site utilise, en poursuivant, en
    continuant, en cliquant, tous droits réservés, mentions légales, télécharger l'application, téléchargez,
    retour en haut, imprimer, note de la rédaction, recevez, retrouvez l'intégralité, retrouvez toute,
    retrouvez tous, les plus lus, newsletter, accueil, temps de lecture, article réservé, cet article est
    réservé, la suite est réservée, il vous reste, lecture`),
  contains:
    phrases(`notre newsletter, nos newsletters, à la newsletter, politique de confidentialité, conditions générales,
    tous droits réservés, getty images, crédit photo, photo d'archives, photo afp, (afp), / afp, cliquez ici,
    suivez-nous sur, bloqueur de publicité, min de lecture, minutes de lecture, propos recueillis par`),
  stamps: phrases(`publié le, publié à, mis à jour, mise à jour, modifié le`),
  sections:
    phrases(`références, bibliographie, sources, notes, voir aussi, liens externes, à lire aussi, lire aussi,
    sur le même sujet, articles similaires, articles liés, à propos, à propos de l'auteur, contact,
    contact presse, sommaire, table des matières, partager, commentaires, mots-clés, newsletter`),
  meta: phrases(`dans cet article, dans ce guide, dans ce billet, cet article, nous allons voir, nous verrons, découvrez,
    voyons, voici quelques, cliquez, ci-dessous, à lire aussi, en savoir plus, n'hésitez pas,
    suivez le guide, bonne lecture`),
  by: list(`par et avec pour`),
};
