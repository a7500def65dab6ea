import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

/** What follows an *il* that stands for nobody: `il y avait`, `il faudra`, `il est interdit`. */
const impersonal =
  "(?:ne |n['’])?(?:(?:y (?:en )?(?:a|avait|aura|aurait|eut)|(?:a|avait|aura) fallu|faut|fallait|faudra|faudrait|fallut|s['’]agi(?:t|ssait|ra)|pleut|pleuvait|pleuvra|neige|neigeait|neigera|suffit|suffisait|suffira|existe|existait|convient|(?:fait|faisait|fera) (?:\\p{L}+ )?(?:chaud|froid|beau|bon|doux|jour|nuit|sombre|\\d+)|(?:reste|restait|restera|manque|manquait|manquera) (?:encore |toujours |à |un|une|des|du|deux|trois|quatre|cinq|dix|\\d+|quelques|plusieurs|peu|beaucoup)|(?:est|était|sera|serait|paraît|semble) (?:\\p{L}+ )?(?:possible|impossible|difficile|facile|important|essentiel|nécessaire|probable|clair|temps|question|vrai|interdit|rare|conseillé|déconseillé|recommandé|obligatoire|permis|utile|inutile|urgent))(?![\\p{L}\\p{N}]))";

/** Days, prepositions and adverbs that end as participles do. */
const unlikeParticiples =
  '(?:(?:lun|mar|mercre|jeu|vendre|same|mi)di|mai|malgré|parmi|pendant|durant|devant|suivant|moyennant|nonobstant|depuis|sous|hormis|maintenant|auparavant|dorénavant|aussi|ici|voici|plus|tous|année)(?![\\p{L}\\p{N}])';

/** After `cette` and perhaps another word: spans of time round the day of writing, and what defines it. */
const near =
  '(?:\\p{L}+ )?(?:années?|semaines?|fois|nuits?|saison|été|automne|hiver|après-midi|matinée|soirée|derni|prochain|jours|temps|mois|heures|vacances|ville|pays|article|rentrée|crise|foire|édition|festival|émission|livre|disque|exposition|tournoi|concours|qui|que|où|dont|\\p{L}+s \\p{L}+s sont )';

/** French: how sentences open that lean on an earlier one. */
export const frOpenings: OpeningRules = {
  connectives:
    phrases(`mais, et, or, donc, car, ainsi, alors, puis, ensuite, enfin, cependant, pourtant, toutefois, néanmoins,
    en revanche, par contre, au contraire, de plus, en outre, par ailleurs, aussi, également, de même, en
    effet, du coup, dès lors, par conséquent, en conséquence, c'est pourquoi, pour cette raison, à ce sujet,
    dans ce contexte, dans ce cas, à cet égard, depuis, depuis lors, peu après, peu avant, plus tard, le
    lendemain, la veille, le même jour, le jour même, dans la foulée, entre-temps, pendant ce temps, en même
    temps, d'autre part, d'un autre côté, d'une part, par exemple, autrement dit, plus précisément, entre autres, en d'autres termes, bref,
    là, sinon, du moins, malgré cela, malgré tout, pour autant, à l'inverse, en réponse, de son côté, pour sa
    part, de leur côté, a-t-il, a-t-elle, selon lui, selon elle, selon eux, pour lui, pour elle, quant à lui,
    quant à elle, avant cela, après cela, ce faisant, à l'époque, à ce moment-là, d'ailleurs, parmi eux,
    parmi elles, parmi ceux-ci, dont, résultat, voilà pourquoi, de quoi, reste que`),
  beforeComma: phrases(`déjà, certes, finalement, autre, surtout, heureusement, malheureusement`),
  persons: list(`il elle`),
  pronouns:
    list(`ils elles cela ça ceci ce celui-ci celle-ci ceux-ci celles-ci celui celle ceux celles lui leur y en tous
    toutes certains certaines d'autres l'un l'une autre`),
  possessives: list(`son sa ses leur leurs cet cette ces`),
  articles: list(`le la les l l'`),
  back: list(`mesure décision accord plan projet proposition annonce incident attaque attentat accident rapport étude
    enquête entreprise société groupe agence homme femme garçon fille enfant couple suspect victime jeune
    affaire procès jugement navire avion incendie feu changements chiffres résultats premier second dernier
    dernière idée objectif but raison problème documents loi texte film livre bâtiment question communiqué
    argent site trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire intéressé
    prévenu accusé mis même conducteur joueur entraîneur club équipe ministre directeur président auteur
    chercheurs auteurs policiers phénomène opération manifestation`),
  defines: list(`de du des d qui que dont où à au aux en sur pour contre entre par avec dans chargé chargée`),
  nearTime:
    list(`semaine année mois été automne hiver printemps nuit matin soir lundi mardi mercredi jeudi vendredi samedi
    dimanche saison jour jours week-end`),
  closed: begins([
    `il ${impersonal}`,
    "il (?:y a|n['’]y a|faut|fallait|faudra|est (?:\\p{L}+ )?(?:possible|impossible|difficile|important|probable|clair|temps|question|vrai|interdit|rare)|s'agit|s’agit|pleut|neige|semble|suffit|reste|existe|aura fallu|a fallu)(?![\\p{L}\\p{N}])",
    "ce (?:sont|n'est|fut|matin|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|week-end|jour)(?![\\p{L}\\p{N}])",
    "c['’](?:est|était) (?!ainsi|alors|donc|là|aussi|pourquoi|ce qu|pour (?:cela|ça|cette))(?:\\p{L}+ ){0,6}(?:que|qui|à|dans|en|au)(?![\\p{L}\\p{N}])",
    'celui qui(?![\\p{L}\\p{N}])',
    'celle qui(?![\\p{L}\\p{N}])',
    'ceux qui(?![\\p{L}\\p{N}])',
    'celles qui(?![\\p{L}\\p{N}])',
    'et si(?![\\p{L}\\p{N}])',
    'en (?!outre|effet|revanche|conséquence|réponse|même)[\\p{L}\\d]',
    'depuis (?:le|la|les|l|\\d|\\p{L}+ (?:ans|mois|jours|semaines)|plusieurs|des|son|sa|ses|un|une|que|hier|lundi|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
    'ainsi que(?![\\p{L}\\p{N}])',
    'alors que(?![\\p{L}\\p{N}])',
    'aussi (?:bien|longtemps)(?![\\p{L}\\p{N}])',
    'puis[- ]je(?![\\p{L}\\p{N}])',
    'le président(?![\\p{L}\\p{N}])',
    'la ministre(?![\\p{L}\\p{N}])',
    'le ministre(?![\\p{L}\\p{N}])',
    'le premier ministre(?![\\p{L}\\p{N}])',
    'le directeur(?![\\p{L}\\p{N}])',
    'leur y',
    'certains? \\p{L}',
    'tous les(?![\\p{L}\\p{N}])',
    'toutes les(?![\\p{L}\\p{N}])',
    'autre(?:s)? \\p{L}',
    'y (?:a|aura)',
  ]),
  open: [
    endsQuotation('»'),
    ...begins([
      'parce que [^,]{3,150}[.!]$',
      '(?:sans|avec),',
      `(?:pour|afin de) \\p{Ll}+ (?:à |de )?(?:cette|cet|ces) (?!${near})\\p{Ll}`,
      // What points back is the subject, or stands in the first clause: `Pour ses détracteurs, cette unanimité`.
      `(?:pour|selon|dans|à|en|avec|malgré|après|avant|face|lors|chez|sur|sous|par|aux?) [^,«“]{2,90}, (?:cette|cet|ces) (?!${near})\\p{Ll}`,
      '[^;:«“]{3,150},? (?:cependant|toutefois|pourtant|par exemple|en revanche|néanmoins|en outre|par ailleurs)(?=[,.]| \\p{Ll})',
      "c['’](?:est|était)(?![\\p{L}\\p{N}])",
      'ce qui(?![\\p{L}\\p{N}])',
      `(?!${unlikeParticiples})(?:\\p{L}{2,}(?:é|i|u)e?s?|mort|morte|mis|mise|pris|prise|fait|faite|\\p{L}{3,}ant) (?:(?!\\p{Lu}[\\p{L}’']+ \\p{Lu})[^,«“]){2,90}, (?:il (?!${impersonal})|elle |ils |elles )`,
      '(?:un|une|deux|trois|quelques|plusieurs) (?:autres?)(?![\\p{L}\\p{N}])',
      '(?:un|une|deux|trois|quatre|cinq|\\d+|quelques) (?:jours?|heures?|semaines?|mois|ans?|minutes?) (?:plus tard|après|auparavant|avant)(?![\\p{L}\\p{N}])(?! (?:le|la|les|l|que|son|sa|avoir))',
      "(?:l['’]une?|deux|trois|certains|certaines|plusieurs|la plupart|aucun|aucune|beaucoup|chacun) d['’](?:entre eux|entre elles|eux)(?![\\p{L}\\p{N}])",
      'tous (?:deux|ont|sont|deux)(?![\\p{L}\\p{N}])',
      'les (?:deux|trois) (?:hommes|femmes|hommes|pays|parties|équipes)(?![\\p{L}\\p{N}])',
      "l['’](?:homme|intéressé|enfant|accusé|entreprise|agence|affaire|accord|annonce|attaque|incendie|enquête|étude|idée|objectif|avion)(?![\\p{L}\\p{N}])(?! (?:de|du|des|d['’]|qui|que|à))",
      "d['’]autres (?:ont|sont|disent|affirment)(?![\\p{L}\\p{N}])",
      'le même(?![\\p{L}\\p{N}])',
    ]),
  ],
};
