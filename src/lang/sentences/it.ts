import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** Italian: titles before names. */
export const itSentences: SentenceRules = {
  never:
    list(`vs sig sigg sig.ra sig.na dr dott dott.ssa prof prof.ssa avv ing arch geom on sen gen col cap ten mar
    brig mons don fra s ss p.es es cfr ca mr mrs ms st jr v rag cav comm`),
  seldom: list(`a.c d.c s.p.a s.r.l spa srl inc corp ltd co u.s u.s.a f.lli c.so v.le p.za`),
  beforeFigure:
    list(`n no nn p pp pag pagg art artt vol cap fig ed tel gen feb mar apr mag giu lug ago set sett ott nov
    dic`),
  openers:
    list(`il lo la i gli le l un uno una egli ella lui lei loro noi voi io questo questa questi queste quello
    quella quelli quelle ciò suo sua suoi sue mio nostro e ed ma o oppure però tuttavia quindi dunque
    perciò infatti inoltre anche poi così allora invece mentre quando se come dove perché che chi cosa
    quale in nel nella nei nelle negli a al alla ai alle agli di del della dei delle degli da dal dalla
    dai dalle con per su sul sulla tra fra secondo dopo prima durante contro senza fino verso sotto
    sopra non sì già più meno molto tutti tutte ogni alcuni alcune molti molte altri altre altro altra
    entrambi due tre quattro oggi ieri domani ora qui lì là è era fu sono ha hanno aveva si nessuno
    niente`),
  leads: list(
    `a al alla alle di del della da dal in nel nella il lo la i gli le un una e o con per su verso`,
  ),
};
