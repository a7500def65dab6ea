import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Hungarian: lines that serve the page, not the story. */
export const huService: ServiceLines = {
  starts:
    phrases(`olvassa el, olvasd el, olvasson tovább, további részletek, lásd még, nézze meg, kattintson, kattints,
    kapcsolódó, ajánljuk, videó:, fotó:, kép:, forrás:, grafika:, hirdetés, reklám, iratkozzon fel, iratkozz
    fel, kövessen, kövess, ossza meg, megosztás, hozzászólások, kommentek, szerkesztő:, sütiket használunk,
    ez a weboldal, minden jog, töltse le, vissza a tetejére, nyomtatás, legolvasottabb, hírlevél, hallgassa
    meg, borítókép`),
  contains:
    phrases(`hírlevelünkre, hírlevélre, adatvédelmi, minden jog fenntartva, getty images, (fotó, illusztráció:,
    kattintson ide, kövessen minket, borítókép:`),
  stamps: phrases(`megjelent, frissítve`),
};
