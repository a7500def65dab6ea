import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** French: M. and MM. stand before names; quotations close after a no-break space. */
export const frSentences: SentenceRules = {
  never:
    list(`vs m mm mme mlle mlles mmes me mes dr pr st ste cie ex p.ex c.-à-d cf env adj col cdt cap lt gal gén
    sgt mgr r.p vve jr sr prof`),
  seldom: list(`u.s n.d.l.r a.m p.m av bd boul apr j.-c inc corp ltd co s.a tél`),
  beforeFigure: list(`n no nos p pp art vol chap t fig éd al § janv févr avr juil sept oct nov déc`),
  openers:
    list(`le la les l un une des il elle ils elles on je nous vous tu ce cet cette ces c ça cela ceci son sa
    ses leur leurs notre nos votre mon ma mes et mais ou or donc car ni puis ainsi alors aussi enfin
    ensuite pourtant cependant toutefois néanmoins en dans à au aux avec sans sous sur par pour pendant
    depuis dès avant après entre contre chez vers selon malgré si quand lorsque comme parce puisque que
    qui quoi où comment pourquoi combien quel quelle pas ne plus moins très tout tous toute toutes
    chaque plusieurs certains certaines beaucoup aucun aucune rien personne deux trois quatre hier
    aujourd demain ici là voilà voici est était a avait d s qu j n`),
  leads: list(`à au aux de du des en dans le la les un une et ou par pour sur avec vers`),
  afterQuote: `(?:(?:a|ont|avait) (?:dit|déclaré|demandé|ajouté|répondu|lancé)|s[’']|demande|répond|lance)`,
};
