import type { NameRules } from '../../core/entities/rules.ts';
import { enRegions } from '../regions/en.ts';
import { enDemonyms } from './en-demonyms.ts';

/** English names: titles, heads, demonyms. */
export const enNames: NameRules = {
  regions: enRegions,
  honorifics: `mr mrs ms miss mx dr sir dame lord lady madam madame prof rev fr st hon messrs`,
  titles: `sen rep gov gen col lt sgt capt maj adm cmdr det insp president minister premier chancellor senator congressman congresswoman representative governor mayor
      councillor councilor secretary ambassador envoy commissioner judge justice attorney prosecutor sheriff
      general colonel major captain lieutenant sergeant admiral commander marshal brigadier private officer
      king queen prince princess emperor duke duchess pope bishop archbishop cardinal imam rabbi ayatollah sheikh
      spokesman spokeswoman spokesperson chief chairman chairwoman chairperson chair director executive ceo cfo
      cto founder co-founder cofounder owner boss manager coach captain trainer striker midfielder defender goalkeeper
      quarterback pitcher professor lecturer researcher scientist economist analyst historian lawyer doctor surgeon
      author novelist writer poet journalist reporter editor columnist actor actress singer rapper musician composer
      artist painter filmmaker producer presenter host comedian leader deputy adviser advisor aide strategist
      detective inspector superintendent constable mp msp mep lawmaker legislator speaker treasurer whip candidate
      nominee activist campaigner farmer teacher student resident engineer architect astronaut pilot expert
      head member partner president-elect veteran champion winner billionaire businessman businesswoman
      investor entrepreneur regulator watchdog critic curator librarian principal headteacher chef designer model`,
  titleModifiers: `former deputy acting interim vice assistant associate senior junior chief prime foreign defence defense
      finance interior home health education justice trade energy economy environment culture transport labour labor
      agriculture executive general managing press official national first second late retired ex then shadow
      opposition party government state federal house senate majority minority co lead head permanent special
      supreme high district attorney police fire army navy military team club company world olympic
      football baseball basketball film tv political human rights bank research policy communications`,
  articles: `the a an`,
  particles: `van von de der den del della di da dos das du la le al el bin ibn ben abu ter ten af av y zu bint`,
  joiners: `of for the on in de to`,
  conjunctions: `and &`,
  clauseOpeners: `who whom whose which that where when while said says told tells added adds is was are were has had have will
      would can could may and but or as after before because although though if since until says warned announced
      according speaking writing citing saying adding telling`,
  sayVerbs: `said says told tells added adds warned warns announced argued argues wrote writes explained insisted claimed
      stressed stated noted replied asked called tweeted declared suggested confirmed denied urged vowed admitted`,
  // The states are those that newspapers don't shorten: "D-Calif.", but "R-Texas".
  credentials: `
    rdn ldn cssd cnsc mph esq olympic
    r-alaska r-hawaii r-idaho r-iowa r-maine r-ohio r-texas r-utah
    d-alaska d-hawaii d-idaho d-iowa d-maine d-ohio d-texas d-utah
    i-maine
  `,
  organizations: `
    ministry department agency office bureau commission committee council parliament congress senate
    assembly court tribunal police army navy force forces guard bank fund university college institute
    school academy hospital foundation association federation union league party club fc united cf sc
    inc corp corporation company co ltd llc plc group holdings industries airlines airways motors times
    post journal gazette herald tribune news press television tv radio broadcasting network organization
    organisation authority administration service services board society alliance coalition centre
    center laboratory laboratories museum gallery church nations community front movement brigade
    partners capital technologies systems software media pictures studios records entertainment cross
    crescent watch international exchange secretariat cabinet treasury directorate orchestra trust
    charity government
  `,
  soleOrganizations: `
    amazon bbc bundesliga bundestag cnn duma europol facebook fifa google hamas hezbollah interpol
    knesset kremlin microsoft nasa nato opec pentagon reuters tass twitter uefa unesco unicef
  `,
  townOffices: `mayor council councillor`,
  places: `river lake mount mountain mountains sea ocean bay gulf strait island islands peninsula valley desert forest
      park street road avenue square bridge airport station county state province region district city town
      village port beach hills hill canal cape north south east west coast border stadium castle palace house
      northern southern eastern western central northeastern northwestern southeastern southwestern complex farm
      quay quays pier wharf creek boulevard harbour harbor lagoon township waterfall falls railway line area theatre theater museum prison dam mosque cathedral temple`,
  placesFirst: `river lake mount cape`,
  placesLast: `river lake sea ocean bay gulf strait straits island islands peninsula desert street
      avenue boulevard square bridge airport quay quays pier wharf creek harbour harbor lagoon canal
      province prefecture governorate township plateau basin plaza promenade docks estuary
      fjord ave ave. st. rd rd. blvd blvd. highway freeway thruway turnpike crossing tunnel causeway viaduct`,
  adjectiveEndings: `ian ean yan ese ish`,
  governments: `
    government governments police parliament congress senate
    assembly legislature council court courts authorities regime
  `,
  governedIn: `in`,
  placePrepositions: `in from near at across throughout around outside inside`,
  placeNames: [
    'usa=US',
    'u.s=US',
    'u.s.=US',
    'america=US',
    'us=US',
    'uk=GB',
    'u.k.=GB',
    'britain=GB',
    'great britain=GB',
    'england=GB',
    'scotland=GB',
    'wales=GB',
    'northern ireland=GB',
    'uae=AE',
    'palestine=PS',
    'gaza=PS',
    'gaza strip=PS',
    'west bank=PS',
    'turkey=TR',
    'czech republic=CZ',
    'ivory coast=CI',
    'congo=CD',
    'burma=MM',
    'east timor=TL',
    'hong kong=HK',
    'macau=MO',
    'vatican=VA',
    'crimea',
    'donbas',
    'kashmir',
    'tibet=CN',
    'middle east',
    'southeast asia',
    'eastern europe',
    'western europe',
    'balkans',
    'scandinavia',
    'siberia=RU',
    'bosnia=BA',
    'north korea=KP',
    'south korea=KR',
    'moscow=RU',
    'kyiv=UA',
    'kiev=UA',
    'london=GB',
    'paris=FR',
    'berlin=DE',
    'brussels=BE',
    'washington=US',
    'new york=US',
    'los angeles=US',
    'beijing=CN',
    'tokyo=JP',
    'delhi=IN',
    'new delhi=IN',
    'jerusalem=IL',
    'tehran=IR',
    'doha=QA',
    'kursk=RU',
    'geneva=CH',
    'vienna=AT',
    'rome=IT',
    'madrid=ES',
  ],
  events: `cup games championship championships tournament war revolution summit festival conference forum
      election elections referendum massacre uprising hurricane cyclone typhoon storm earthquake marathon derby
      prix open final finals award awards prize medal day eve biennale expo pandemic battle siege winter-games intifada offensive`,
  soleEvents: `olympics paralympics oscars eurovision christmas easter ramadan thanksgiving hanukkah diwali holocaust
      brexit wimbledon cop26 cop27 cop28 cop29 cop30 euro2024 emmys grammys baftas`,
  works: `act bill treaty accord accords agreement protocol constitution convention charter pact bible koran`,
  workTriggers: `film movie novel book album song single series show play musical opera documentary memoir podcast sitcom
      drama thriller comedy game sequel poem painting magazine titled entitled`,
  groups: `christian christians muslim muslims jew jews jewish islam islamic hindu hindus buddhist buddhists catholic
      catholics protestant protestants orthodox sikh sikhs sunni sunnis shia shias shiite shiites mormon mormons
      evangelical evangelicals republican republicans democrat democrats democratic conservative conservatives
      tory tories labour confederate confederates communist communists nazi nazis socialist socialists liberal liberals kurd kurds kurdish arab
      arabs arabic african africans european europeans asian asians latino latinos hispanic hispanics palestinian
      palestinians rohingya uyghur uyghurs tatar tatars roma hutu tutsi pashtun taliban slavic western`,
  demonyms: enDemonyms,
  notNames: `
    observers officials experts taken together according today yesterday tomorrow tonight analysts
    critics supporters overall asked speaking writing following during under since while when where what
    who why how i'm i've i'd i'll it's that's he's she's there's we're they're don't can't won't we've
    you're let's isn't
  `,
  openers: `
    meanwhile separately however moreover furthermore additionally although despite earlier later
    finally instead still yet nevertheless nonetheless thus hence therefore initially originally
    eventually recently previously currently ultimately similarly likewise consequently accordingly
    unfortunately fortunately sadly reportedly allegedly apparently clearly obviously certainly perhaps
    maybe indeed otherwise elsewhere overnight lately afterwards afterward beforehand simultaneously
    subsequently formerly lastly firstly secondly thirdly notably importantly interestingly surprisingly
    ironically basically essentially generally usually normally typically often sometimes occasionally
    frequently rarely seldom never always suddenly gradually slowly quickly immediately shortly once twice privately publicly officially unofficially technically theoretically politically
    economically historically traditionally personally honestly frankly hopefully thankfully luckily
    regardless besides alongside amid among including excluding except unlike considering assuming
    unless whereas whenever wherever whoever whatever whichever whether
  `,
};
