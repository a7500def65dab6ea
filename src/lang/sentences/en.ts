import type { SentenceRules } from '../../core/sentences/rules.ts';
import { list } from '../list.ts';

/** English: abbreviations as newsrooms write them, British without and American with a point. */
export const enSentences: SentenceRules = {
  never:
    list(`mr mrs ms messrs mmes mx dr drs prof profs gen sen sens rep reps gov govs lt col cols sgt capt cpt cmdr comdr adm maj
    pvt cpl pfc insp supt det rev revd hon pres msgr mgr fr sr.dr amb atty e.g i.e eg ie cf viz vs v ca approx resp esp op.cit aka lt-col
    brig spc ens wo cdr vice-adm rear-adm hrh st.dr mt`),
  seldom:
    list(`st ft inc ltd corp co cos bros llc plc l.p n.a s.a n.v b.v jr sr esq ph.d m.d b.a m.a d.d.s j.d ll.b m.b.a b.sc m.sc d.phil r.n
    ave blvd rd dept assn assoc univ inst intl natl nat'l int'l gov't govt mfg ed eds trans dist est
    ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex
    va vt wash wis wyo u.s u.k u.n e.u u.s.a u.a.e d.c n.y n.j n.h n.m n.c s.c n.d s.d r.i b.c a.d p.o w.va l.a
    messrs pty gmbh`),
  beforeFigure:
    list(`no nos n° nr p pp pg vol vols art arts ch chap sec sect fig figs eq par para pt pts ver ed bk cl col ss rev v vv ext tel rm
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`),
  time: list('a.m p.m am pm'),
  afterTime:
    list(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest ist jst aest eastern central pacific mountain greenwich eat hkt`),
  openers:
    list(`i he she it we you they this that these those there here his her its our your their my the a an
    and but or so yet nor if when while where as at by in on for from with without within to of after before since until during because although though
    however moreover meanwhile furthermore instead then thus therefore also still even now today yesterday tomorrow later earlier once
    who what which why how whose do does did is are was were am be been has have had can could will would shall should may might must let
    not no yes both each every all any some many most few several such other another one two three four five six seven eight nine ten
    more much less only just about above across against along among around despite under over through like unlike according
    officials police analysts authorities investors shares critics experts prosecutors researchers residents people others nobody everyone
    someone something nothing mr mrs ms dr last next first second finally perhaps maybe please see look read ask asked told`),
  leads: list('at by on in before after around about from until since till to of and the a an with for'),
  afterQuote: `(?!(?:He|She|They|It|We|I|You) )(?:(?:\\p{Lu}[\\p{L}.'’-]*|of|de|van|von|al|bin|the|The)\\s){1,5}(?:said|says|asked|asks|added|adds|wrote|writes|told|tells|shouted|cried|replied|replies|tweeted|exclaimed|wondered|joked|quipped|recalled|declared|demanded|yelled|continued|explained|posted)\\b`,
};
