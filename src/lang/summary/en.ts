import type { OpeningRules } from '../../core/summary/coherence/rules.ts';
import { begins, endsQuotation } from '../begins.ts';
import { list, phrases } from '../list.ts';

const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens|several|some|many|few|most|none|half|both|all|neither|each|more|fewer)';
const be =
  '(?:was|were|is|are|has|have|had|will|would|could|can|did|does|do|said|say|says|later|also|came|died|went|got|told|took|made|remains?|may|might|must|should)';
const span = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centuries)';

/** What points back and is no span of time round the day of writing. */
const back =
  '(?:this|these|those|that)(?: and\\b|[,.]| (?!week|month|year|morning|evening|afternoon|spring|summer|autumn|winter|season|weekend|decade|century|time|who|with|in|of)\\p{Ll})';

/** After `this` and perhaps another word: spans of time round the day of writing, and what defines it. */
const near =
  '(?:\\p{L}+ )?(?:weeks?|months?|years?|mornings?|evenings?|afternoons?|nights?|springs?|summers?|autumns?|fall|winters?|seasons?|weekends?|decades?|century|times?|days?|holidays?|quarter|who|that|which|where|programme|program|edition|fair|festival|book|album|exhibition|tournament|championship|contest|parade|(?:plan|effort|attempt|bid|call)s? to)\\b';

/** English: how sentences open that lean on an earlier one. */
export const enOpenings: OpeningRules = {
  connectives:
    phrases(`however, but, and, yet, nor, or, instead, meanwhile, moreover, furthermore, nevertheless, nonetheless, therefore,
    thus, hence, then, correspondingly, similarly, likewise, consequently, accordingly, additionally, conversely, even so, in addition, in fact, in other words,
    in contrast, in turn, in response, in return, in reply, in the process, in that case, in this case, in this way, in the end, as a result,
    as such, as a consequence, by contrast, by comparison, on the other hand, on the contrary, at the same time, at the time, at that point,
    at that time, at this point, after that, after this, since then, until then, till then, by then, before that, before then, because of this,
    because of that, despite this, despite that, with that, with this, afterwards, afterward, thereafter, subsequently, given this, given that, for starters, that way, not because, not that, which brings, which means, which leads, which leaves, which makes, soon after, shortly
    afterwards, soon afterwards, shortly after that, even then, only then, from then on, from there, either way, if so, if not, to do so, to do
    this, in doing so, by doing so, not so, that said, having said that, all the same, for that reason, for this reason, to that end, to this
    end, that is why, which is why, which means, once again, once there, while there, as for, so, alternatively, specifically, on top of that,
    along with that, apart from that, in that sense, more than that, more importantly, besides that, in particular, what is more, at any rate, in any case,
    in any event, in both cases, in each case, to put it simply, to put it another way, not surprisingly, in all of this, throughout, after all, all told, all in all, to be sure, of course, here too, there too, the same goes, more specifically, more precisely, more generally, more broadly,
    likewise, otherwise, especially, particularly, even worse, not only that, for his part, for her part, for its part, for their part, by that time, by this time, up to then`),
  beforeComma:
    phrases(`still, further, also, later, earlier, besides, otherwise, finally, again, indeed, for example, for instance, true, worse, better,
    ironically, second, secondly, third, thirdly, elsewhere, here, there, overall, rather, now, in short, in sum, in practice, in reality, in theory,
    crucially, importantly, notably, significantly, interestingly, surprisingly, unsurprisingly, sadly, unfortunately, fortunately, luckily, inevitably, perversely,
    tellingly, remarkably, lastly, equally, naturally, clearly, obviously, admittedly, too late, soon, predictably, initially, eventually, ultimately,
    sure, well, yes, no, anyway, next, for one, as it turns out, as a note, to demonstrate, to illustrate, to find out, certainly, even better, more recently, essentially, basically, curiously, strangely, oddly, at last, for now, as it turned out, to begin with, plus`),
  persons: list('he she'),
  pronouns: list('they it them him this that these those theirs his hers others another such'),
  possessives: list('his her their its this that these those such'),
  dropped: list(
    'comes includes has provides allows gives requires contains lets ensures teaches helps keeps makes adds brings protects prevents improves reduces generates creates',
  ),
  articles: list('the'),
  of: list('of'),
  before:
    phrases(`under, according to, with, in, during, despite, following, after, before, since, as part of, at, for, from, because of, thanks to, along with,
    apart from, besides, without, through, on, to, of, unlike, like, by, ahead of, outside, inside, near, until, about`),
  back: list(`platform script dataset framework algorithm kit course plugin fund certification certificate slot taskforce genre theorem warship setup gadget handset phone headset laptop console model version dish recipe novel author's insurer lender carmaker automaker retailer operator airline manufacturer maker giant supermarket brewer regulator watchdog developer publisher acquisition performance winner winners loser losers rival rivals startup organiser organisers organizer organizers inspectors inspector auditors auditor ministry parties duo tie-up takeover buyout flotation listing committee commission council panel board ministry department alliance organisation organization institute association foundation charity union e-mail move decision deal plan plans proposal announcement incident attack attacks accident crash collision report study survey research researchers bill company firm group agency man men woman women
 boy girl boys girls child children teenager suspect suspects victim victims couple pair trio case trial ruling verdict sentence vessel ship boat plane aircraft blaze fire
 changes change figures figure results result latter former option options idea aim aims reason reasons problem problems blast explosion
 documents document law legislation measure measures song book film movie play project building house question questions statement countries money findings finding
 site move author authors article authorities bank team club party driver drivers passenger passengers officer officers pilot crew teacher judge jury defendant actor actress singer star player
 striker goalkeeper midfielder defender coach manager owner owners duo brothers sisters family relatives parents mother father son daughter brother sister wife husband partner
 agreement accord treaty contract offer bid merger takeover purchase sale settlement dispute row feud scandal controversy crisis situation development developments event events
 ceremony meeting summit conference talks visit trip tour speech interview comments comment remarks remark criticism claim claims allegation allegations accusation accusations charge
 charges complaint complaints warning warnings threat threats call calls request appeal demand demands letter message email post tweet video footage clip image images photo photos picture pictures
 service services programme program scheme initiative campaign effort efforts system method technique technology device product app tool drug typeface font vaccine treatment medication supplement compound
 test tests trial experiment scientists team experts finding paper analysis data numbers number total amount sum price cost costs fee fine penalty punishment
 delay cuts cut increase rise drop fall decline loss losses gain gains profit increase growth trend pattern process approach strategy policy policies rule rules ban restrictions restriction
 area region town village city island neighbourhood neighborhood street road bridge station airport school hospital university church museum factory plant mine farm shop store hotel
 restaurant property land animal animals dog cat bird creature creatures species tree plane car truck van bus train vehicle vehicles motorcycle weapon gun knife bomb device
 body bodies remains deaths murder killing killings shooting stabbing robbery theft raid operation investigation inquiry probe search rescue evacuation protest protests demonstration
 demonstrators protesters march rally strike strikers riot violence fighting conflict war battle clash clashes ceasefire truce game match race fight win victory defeat goal title award prize
 vote election referendum poll result count amendment motion resolution draft document text clause section pact package cabinet coalition
 newspaper magazine website channel broadcaster network
 discovery breakthrough success failure mistake error fault flaw damage impact effect effects consequence consequences outcome fact point issue issues topic subject matter debate
 practice tradition custom habit story tale theory argument view opinion belief feeling mood atmosphere scene moment episode series season show concert album track performance
 work works painting sculpture exhibition collection piece pieces object item items storm hurricane flood floods quake earthquake disaster tragedy outbreak virus disease
 lawsuit suit filing indictment arrest arrests conviction appeal hearing proceedings lawyers lawyer prosecutor prosecution defence defense witness witnesses court
 politician lawmaker senator congressman minister candidate activist activists campaigners critics opponents supporters fans leader leaders spokesman spokeswoman spokesperson officials official statement
 trick upside downside drawback takeaway exception
 artist writer novelist poet musician composer director producer designer chef founder entrepreneur businessman billionaire millionaire tycoon executive boss chief chairman
 patient patients doctor doctors nurse nurses student students pupil pupils worker workers employee employees staff customer customers user users resident residents neighbour neighbours
 soldier soldiers troops rebels militants gunman gunmen attacker attackers bomber hijackers kidnappers thief thieves robbers burglars killer murderer prisoner prisoners inmate inmates hostage hostages
 migrants refugees survivors mourners crowd visitors tourists guests participants veteran athlete swimmer runner cyclist boxer fighter champion champions side squad`),
  defines:
    list(`of that who which where whose in at on for against between from by behind to with near over about into inside outside under around among known called named led held made
    called used found when why how off along across after before during until since like as`),
  nearTime:
    list(`week month year morning afternoon evening spring summer autumn fall winter season weekend monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december christmas easter century decade time`),
  counted:
    list(`phase part step stage round day week month year level chapter figure table lesson question game match set
    quarter lap group option season episode volume act scene exercise experiment test trial grade`),
  female: {
    pronouns: list('she her hers herself'),
    nouns: list(
      'woman girl mother wife daughter sister aunt queen princess actress mrs ms miss madam lady widow girlfriend',
    ),
  },
  male: {
    pronouns: list('he him his himself'),
    nouns: list('man boy father husband son brother uncle king prince actor mr sir lord widower boyfriend'),
  },
  closed: begins([
    "it(?:'s|’s| is| was| has been| will be| would be| may be| might be| became| becomes| seems| looks| feels)(?: (?:not|now|still|also|too|so|very|more|often|yet|almost|quite|never|always|\\p{L}+ly))* (?:clear|unclear|hard|difficult|easy|easier|harder|possible|impossible|likely|unlikely|illegal|legal|unlawful|important|essential|vital|crucial|necessary|true|raining|snowing|cold|hot|dark|late|early|time to|known|understood|thought|believed|said that|expected|estimated|hoped|feared|assumed|alleged|claimed|not until|worth|rare|common|normal|safe|dangerous|wrong|right to|unusual|strange|no secret|no surprise|no wonder|only a matter|up to|customary|tempting|fair to)\\b",
    'it (?:is|was) (?:here|there|only|not until|not just|not the|in \\p{Lu}|on \\p{Lu})',
    'it (?:is|was) (?:(?:\\p{L}+ ){1,5})(?:who|whom|whose)\\b',
    'it (?:has been|is|was|had been) (?:(?:almost|nearly|about|more than|less than|over|just|exactly) )*(?:\\d+|\\p{L}+) (?:days|weeks|months|years|decades) since',
    'it (?:took|takes|will take|has taken|would take) [^,.]{0,60}\\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|time|while|effort) [^,.]{0,30}?to\\b',
    'it costs? [^,.]{2,40} to\\b',
    'it (?:remains to be seen|remains unclear|turns out|turned out|emerged|seems that|seems as|appears that|appears as|follows that|goes without|rained|snowed)',
    'those (?:who|with|without|over|under|aged|in|from|living|affected|born)\\b(?![^.]* of them)',
    'that (?:the|a|an|\\p{L}+ (?:is|are|was|were) (?:true|beyond|clear))\\b(?! (?:time|day|point))',
    'such (?:is|are|was|were) the\\b',
    'so (?:far|many|much|few|little|long as|called|-called)\\b',
    'yet another\\b',
    'also (?:known|called|named)\\b',
    'then (?:came|-?president|-?prime|-?mayor|-?governor|-?chancellor|-?senator)\\b',
    'or(?:-|\\.)',
    'another (?:\\d|(?!man|woman|person|boy|girl|victim|suspect|reason|problem|was|is|said|had|has|one|of|option|possibility|explanation|example|factor|officer|witness|resident|passenger|source|study|group|issue|thing|way|official|who|time|day)\\p{L}+)',
    'of course\\b(?!,)',
    'as for (?:\\p{Lu}|the \\p{Lu})',
    'throughout \\p{L}',
    'others? (?!(?:say|said|says|were|was|are|had|have|will|would|who|in the|on the|at the|argue|argued|believe|have|took|came|fled|called|suggested|think|want|wanted)\\b)\\p{L}+,? ',
    'a second (?:body|\\p{L}+) (?:has|was|is) [^.]* (?:in|near|at) (?:a|an|the)? ?\\p{L}* ?\\p{Lu}',
    'the other day\\b',
    'for the (?:first|second|third|last|next) \\p{L}+',
    'this (?:article|story|website|page)\\b',
    'the same (?:\\p{L}+) (?:that|who|as)\\b',
    'the (?:first|last|only|latest|second|third|next) (?:(?!(?:is|was|are|were|would|will|has|had|could|may|can|did)\\b)\\p{L}+ ){1,3}(?:of|to|in|on|from|for|that|who|ever|since)\\b',
  ]),
  open: [
    endsQuotation('”'),
    ...begins([
      'to be (?:a (?:little|bit) |even )?(?:more )?(?:precise|specific|exact|clear|fair|honest)\\b',
      // An answer to what was asked before, or what a heading names and the sentence does not.
      'because (?!of (?!what))[^,]{3,150}[.!]$',
      '(?:used|found|available|known|located|made|designed|ideal|perfect|suitable) (?![^.]* (?:is|are|was|were|has|have) )(?:on|in|by|for|at|with|as|to|from) [^,]{3,120}[.!]$',
      'all the others?\\b',
      'an? (?:(?:secondary|related) \\p{Ll}+|second (?:man|woman|person|victim|suspect|officer|study)) (?:is|was|are|were|would|could|may|might)\\b',
      '[^,.“"]{3,70}, that[’\']s \\p{L}',
      `[^“",;]{3,90} (?:for|of|about|from|with|to|than|like) this (?!${near})(?:[\\p{Ll}-]+ )?[\\p{Ll}-]+\\.`,
      '(?:luckily|fortunately|unfortunately|thankfully|sadly) for (?!\\p{Lu})[^,.]{2,30},',
      'the (?:end )?(?:result|upshot|outcome)s? (?:in [^,.]{3,40} )?(?:was|is|were|are|has been)\\b',
      '\\p{L}+ (?:\\p{Ll}+ ){0,5}of (?:them|him)\\b',
      '[^,;“"]{3,100} a similar \\p{Ll}+\\.',
      `not (?:exactly|quite|really)\\b(?! ${number}| every| an? \\p{Ll}+ (?:after|ago))`,
      'this (?:may|march) \\p{Ll}',
      'the \\p{Ll}+ (?:that )?(?:they|he|she) \\p{Ll}',
      "(?:if|when|once|until|unless) \\p{L}+(?:[’'](?:re|s|ve) not| (?:are|is|was|were|do|does|did|has|have|can|could)(?:n[’']t| not)),",
      '(?:if|when|once|while|although|though|because|since|as|until|after|before|unless) (?:they|he|she)\\b[^,.“"]{2,70}, (?:you|we|i|there|this|that|these)(?:[’\']| )',
      // What points back stands in the first clause: `Testers ran long in these shoes`.
      `(?:(?!(?:and|but|or|who|which|that|because|as|so|said|says|say|told|this|these|those)\\b)[\\p{L}\\p{N}’'%$-]+ ){2,14}(?:this|these|those) (?!${near}|(?:newspaper|coming|past|last|next|late|early|country|nation|city|state|world|planet|article|guide|post|page|site|story|book|series|report|one|who|where|which|whose|\\p{Ll}+ing|with|in|of|from|at|on|aged|affected|that|is|are|was|were|has|had|will|would|may|can)\\b)\\p{Ll}`,
      'the (?:most|least|first|last|best|worst|largest|latest|biggest|smallest|oldest|youngest|newest|other|rest|remaining)(?: \\p{L}+)? of (?:these|those|them|this|that)\\b',
      '[^,.“"]{3,70}, (?:that|this) (?:(?:still|also) )?(?:holds|held|applies|applied|means|meant|is|was|has|would|will|can|could)\\b',
      '(?!(?:if|when|as|because|while|that|and|but|say|says)\\b)(?:\\p{L}+ ){1,2}(?:it|this|them|these|those)(?= (?:to|with|in|on|for|from|at|by|into)\\b|[.!])',
      'the task force\\b(?! (?:of|on|for|that|set up))',
      'the (?:above|aforementioned|above-mentioned|following|preceding)\\b',
      'what (?:makes|made|is|was|sets|set) (?:this|that|these|those|it|them|him|her)\\b',
      '(?:if|when|once|while|although|though|because|since|as|unless|until|after|before|whether) (?:(?:you|we|they|he|she|it|one|i) )?(?:\\p{L}+ ){0,2}(?:this|these|those|that (?:happens|happened|is|was|means|occurs))\\b(?! (?:week|month|year|morning|evening|afternoon|spring|summer|autumn|winter|season|century|decade|who|with|that))',
      '(?:in|on|at|by|from|during|for|over|with|without|despite|like|unlike|as) (?:(?!\\p{Lu}[\\p{L}’\']+ \\p{Lu})[^,.“"]){1,70}, it (?!(?:is|was|will be|has been|had been|would be|may be|might be|can be|could be|seems?|seemed|turns|turned|became|becomes|takes?|took|remains?|remained|appears?|appeared|emerged|makes sense|made sense|comes|came|looks|looked|feels|felt|helps|pays|pay)\\b)',
      'the (?:researchers?|authors?|scientists?|study|report|survey|team|analysis|paper|panel|inquiry|investigation|review|court|jury|judge|poll) found\\b',
      '(?:on|in|at|with|by|from|for|to) the \\p{L}+ of (?:this|that|these|those|his|her|its|their)\\b(?! (?:week|month|year|century|decade|summer|spring|autumn|winter|season))',
      '(?:maybe|perhaps|probably|possibly|sometimes|often|now|suddenly) (?:he|she|they|it (?!is|was|has been|seems|turns|takes|will be))\\b',
      'if (?:you do use one|the answer is|yes|no)\\b',
      '(?!(?:during|according|including|regarding|following|starting|beginning|speaking)\\b)(?:\\p{L}{3,}(?:ed|ing)|born|built|made|known|seen|set|held|led|run|found|based) (?:(?!\\p{Lu}[\\p{L}’\']+ \\p{Lu})[^,.“"]){1,80}, (?:he|she|they|it|his|her|its|their|this|these)\\b',
      'in the same (?:context|way|vein|interview|statement|speech|report|study|period|article|post)\\b',
      '(?:i|we) (?:think|believe|guess|suppose|hope|know|knew|thought) (?:that )?(?:he|she|they|it)\\b',
      `(?:at least |more than |fewer than |less than |about |around |nearly |almost |only |just )?${number}(?: \\p{L}+){0,2} of (?:them|these|those(?! who)|whom)\\b`,
      `(?:one|two|three|four|five|six|some|many|most|none|all|half|several|each|both|neither|either) of the(?: \\p{Ll}\\p{L}*){1,2} ${be}\\b`,
      `(?:among|of|for|between|like|unlike|according to|with|without|behind|beside|after|before|above|below|around|inside|outside|from|to|as for|by|under|despite|following|through|during|on|in|at) (?:him|them|it|this|that|these|those|her)(?:,| (?!week|month|year|morning|evening|afternoon|spring|summer|autumn|winter|season|weekend|decade|century|who|(?:\\p{L}+ )?(?:own|first|last|new|speech|career|book|life|death|small|late)))`,
      `(?:among|of) (?:them|these|those(?! who))\\b`,
      // What joins stands inside: `The road, however, is closed`.
      '[^“"]{3,150}, (?:however|for instance|for example|therefore|meanwhile|in turn|too|though|as well|either)[,.]',
      '\\p{L}+(?: \\p{L}+)?(?:,? (?:therefore|thus|hence) |, then,)',
      // What points back stands in the subject, or what is done to it: `The answer to this question`, `Knowing these inputs`.
      `(?:(?:an?y?|the|one|each|every|much|more|most|part|some|many|all|lots?) )(?:(?!${be}\\b)[\\p{L}-]+ ){0,4}(?:of|to|for|in|with|behind|about|from) (?:this|these|those|such)\\b(?! (?:who|with|that|in|of|as|affected|aged|living)\\b)(?!(?: \\p{L}+)? (?:week|month|year|morning|evening|afternoon|summer|spring|autumn|winter|season|century|decade)\\b)`,
      `(?!(?:during|according|including|regarding|following|starting|beginning)\\b)\\p{L}{3,}ing (?:(?:at|of|about|to|with|for|into|on) )?(?:this|these|those)\\b(?! (?:who|with|that|in|of|week|month|year|season)\\b)`,
      "(?:(?!who|that|which)[\\p{Ll}’']+ ){3,4}it(?:[.!]| (?:from (?:there|here)|in (?:a|the) (?:weekend|day|week|month|end))\\b)",
      "(?:(?!who|that|which)[\\p{L}’']+ ){1,6}(?:this|that|these|those) (?:kind|sort|type)s? of\\b",
      `(?:some|much|most|many|none|all|part|half|little|an?y|one|two|each|either) of (?:that|this|it|him|her)\\b(?! (?:week|month|year|summer|spring|autumn|winter|season|century|decade|morning|afternoon|evening))`,
      "(?:\\p{L}[\\p{L}’']* ){1,5}(?:plenty|lots|some|many|one|most|few|none|all|each|an?y) of (?:those|these|them|it)\\b(?! (?:who|with|that|in|of))",
      'like [^,.“"]{2,60}, (?:they|he|she|his|her|their)\\b',
      '(?:i|we|you|they|he|she) then \\p{L}',
      'here we (?:see|have|are)\\b',
      'not the\\b',
      'rather (?!than\\b)\\p{L}',
      'next (?:came|comes|is|was|are|were)\\b',
      'if the same\\b',
      '(?:if|when|once|while|although|though|because|since|as|until|after|before) (?:it (?!comes to)|they |he |she )[^,.“"]{2,70}, (?:they|he|she|it) (?!(?:is|was|will be|may be|can be|seems?|takes?|makes sense)\\b)',
      '[^,.“"]{3,60} (?:is|are|was|were) then \\p{Ll}',
      '(?:later|earlier) that (?!the\\b)\\p{L}',
      'the (?:second|third|fourth|fifth|next|other|final) (?:thing|step|question|reason|point|part|option|factor|tip|way|method|approach|challenge|mistake|lesson|benefit|type|kind)\\b(?! (?:of|in|for|to|on|from) )',
      'to (?:\\p{Ll}+ ){1,3}(?:this|these|those) (?!(?:who|with|that|in|of|is|are|week|month|year|morning|evening|summer|winter|season|article|guide|page|end)\\b|\\p{Ll}+ of\\b)\\p{Ll}',
      // What points back ends a clause: `my own systems for these, if`, `common in such jobs;`.
      '[^“",;]{3,90} (?:for|of|about|from|in|on|than|like) (?:this|these|those|such \\p{Ll}+)[,;.]',
      '[^“",;]{3,90} (?:of|for|about|from|behind|like) that\\.',
      '[^“";]{3,70} (?:these|those) (?!days\\b)\\p{Ll}+\\.',
      "(?:i|we|you|one|people|many|most|some)(?:[’'](?:ll|ve|d|re|m))? (?:[\\p{Ll}’']+ ){1,4}(?:this|these|those) (?!(?:who|with|that|in|of|is|are|week|month|year|morning|evening|summer|winter|season|days)\\b)\\p{Ll}",
      '(?:for|with|after|despite) all (?:this|that|these|those)\\b',
      `(?:due|thanks|owing|prior|compared|contrary) (?:to|with) ${back}`,
      // `Consider that more than half of them rent`: a conjunction.
      `(?!(?:consider|see|check) that (?!and\\b)\\p{Ll})(?:use|pair|couple|combine|mix|add|put|try|keep|apply|repeat|follow|take|make|see|consider|compare|turn|place|store|serve|choose|set|avoid|check) ${back}`,
      'the (?:(?:real|short|long|simple|easy|quick|honest|obvious|best|right|only) )?answers? (?:is|are|was|lies|may|might|depends|turns|seems)\\b',
      'which (?:is|was|are|were) (?:where|when|how|what|also|exactly|precisely)\\b',
      'f[yY][iI]\\W{1,3}(?:[Tt]his|[Tt]hese|[Ii]t|[Tt]hey)\\b',
      '(?:one|some|many|most) of the \\p{L}+ [^,.“"]{3,60} (?:about|of|for|with|on) (?:them|it|this|these) (?:is|are|was|were)\\b',
      // `Small, cheap and quiet, it sold`: not of names, and not what seems.
      '\\p{L}+, \\p{Ll}+,? (?:and|but|yet) (?!\\p{Lu})[^,.“"]{2,40}, (?:it(?! (?:seem|emerge|appear|turn|transpire))|they|he|she)\\b',
      '(?:once|when|if|after|until|as soon as|before) (?:I|you|we|they|he|she|it)(?: \\p{L}+)? (?:did|do|does|had|have|are|were|was|is|can|could),',
      '(?:i|we) (?:know|knew|say|said) (?:this |that |it )?because (?:he|she|they|it)\\b',
      '(?:last|this|earlier this|later this|early this|late last) (?:week|month|year|summer|spring|autumn|fall|winter|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:the \\d+-year-olds?|he|she|they|his|her|their)\\b',
      "(?:today|nowadays|recently|lately|currently|initially|traditionally|typically|usually|generally|often|sometimes|occasionally|originally|previously|historically|basically|essentially|\\p{L}+ (?:days|weeks|months|years|decades) ago), (?:he|she|they|his|her|its|their|these|those|it(?:’s|'s| is| was| has| had) (?:an?|the|one|also|now|known|used|home|part|been)|it (?!(?:is|was|has|had|will|would|may|might|can|could|seems?|takes?|took|turns|remains?)\\b))\\b",
      `(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|dozens of|hundreds of) others?\\b`,
      `(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) more (?:are|were|people|have|had|died|remain)\\b`,
      `both (?:${be}|sides|men|women|of them|parties|teams|players|boys|girls|countries|companies|cases|victims|suspects|drivers|officers|pleaded|groups|nations|candidates|agreed|denied|deny)\\b`,
      'neither (?:side|party|group|study|option|version|model|product|man|woman|one|was|is|has|had|team|company|would|will|of (?:them|the two))\\b',
      `all (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:${be}|of them|of the|men|women|pleaded|survived)\\b`,
      'all of (?:this|that|it|them|these|those)\\b',
      `(?:about |some |nearly |almost |just |only |barely |more than |less than )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|a few|many)(?: \\p{L}+)? ${span}(?: and a half)? (?:later|earlier|before that|after that|afterwards|on)\\b`,
      '(?:the|that) (?:next|following|same|previous|very) (?:day|morning|afternoon|evening|night|week|weekend|month|year|summer|spring|autumn|winter|season|thing)\\b',
      "that(?:'s|’s| is| was| would| will| has| had| means| meant| may| could)\\b",
      "it(?:'s|’s)\\b",
      `(?:that|those) (?:day|night|${span.slice(3, -1)}|morning|afternoon|evening|spring|summer|autumn|fall|winter|season)\\b`,
      'there,? (?:he|she|they|it|the|we)\\b',
      'here,? (?:too|he|she|they|it)\\b',
      'elsewhere,? in the\\b',
      '(?:nobody|no one|everyone|someone|everybody|anyone|little|nothing|something|much) (?:else|there)\\b',
      'the \\d+-year-old(?! \\p{L}+ \\p{Lu})(?! \\p{Lu})(?! (?:who|from [^.]{0,40} who)\\b)',
      'the (?:former|latter|pair|duo|trio|couple|three|two|four|rest|others)\\b(?! (?:of|who|from) )(?! (?:\\p{L}+ )?\\p{Lu})',
      'the (?:first|second|third|fourth|last|other|same) (?:is|was|of|one|two|three|had|has|man|woman|goal|half|half-hour)\\b',
      'the same (?:is|was|goes|applies|day|time|thing|month|year|week)\\b',
      '(?:some|many|most|few|several) (?:are|were|say|said|says|have|had|will|would|believe|think|fear|also)\\b',
      '(?:in|on|at|by|from|with|within|despite|without|through|throughout|under|between|during|last|earlier|later|for|over|speaking|writing) (?:(?!\\p{Lu}[\\p{L}’\']+ \\p{Lu})[^,.“"]){1,70}, (?:he|she|they|his|her|its|their)\\b',
      'the \\p{L}+ (?:of|for|behind|in|to|with|about) (?:this|these|it|them|him)\\b(?! (?:week|month|year|morning|summer|spring|autumn|winter|season))',
      '(?:when |if |once |while |after being |before being |having been )?asked(?: [^,]{0,60})?, (?:he|she|they)\\b',
    ]),
  ],
};
