import type { FactRules } from '../../core/facts/rules.ts';
import { men, women } from './forenames.ts';

/** English: verbs of saying, number words, units and the words of dates. */
export const enFacts: FactRules = {
  say: `write argue believe think insist warn explain suggest predict said saying says say saying told tells added adds argued argues wrote writes warned warns explained explains insisted
    insists claimed claims stressed stated noted replied replies asked asks tweeted posted declared suggested
    suggests confirmed confirms denied denies asserted asserts alleged alleges vowed admitted admits acknowledged announced announces recalled joked
    continued concluded quipped shouted called calls described describes testified remarked commented responded
    predicted promised pledged reported reports believes believed thinks estimates estimated shows showed found
    emphasised emphasized observed urged cautioned lamented complained conceded hopes laughed laughs smiled smiles sighed grumbled mused jokes recalls recounted remembers reflected
    branded dubbed labelled labeled hailed dismissed slammed blasted admits insists pointed stated wonders wondered`,
  that: 'that',
  relative: 'which who whose where when and but',
  bareThat: 'said says say believes believe claims claim claimed argued argue thinks think insisted',
  addressed: 'told tells asked asks warned urged',
  source: 'according_to',
  pronouns: 'he she they',
  definite: 'the his her its their',
  future: `won't will would shall tomorrow next upcoming due expected expects scheduled plans planned plan intends hopes set
    going_to is_to are_to buildup_to build-up_to run-up_to ahead_of soon until ahead by starts begins opens meets coming`,
  numbers: `one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
    seventy=70 eighty=80 ninety=90 half_a_million=5e5 quarter_of_a_million=2.5e5`,
  numberJoins: 'and',
  scales: `hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 bn=1e9 mn=1e6 tn=1e12 trn=1e12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7
    dozen=12`,
  units: `hertz=Hz megahertz=MHz gigahertz=GHz volts=V watts=W calories=cal metric_tons=t metric_ton=t metric_tonnes=t reais=BRL pesos=pesos rs=INR rs.=INR per_cent=% pct=% percent=% percentage_points=points percentage_point=points points=points basis_points=bp pence=pence
    pounds=GBP dollars=USD dollar=USD euros=EUR euro=EUR yen=JPY yuan=CNY rupees=INR roubles=RUB rubles=RUB francs=CHF
    kilometre=km kilometres=km metre=m metres=m centimetres=cm millimetres=mm litres=L litre=L tonnes=t tonne=t tons=t ton=t
    square_kilometres=km² square_kilometers=km² square_miles=mi² square_metres=m² square_meters=m² square_feet=ft²
    sq_km=km² sq_m=m² sq_mi=mi² sq_miles=mi² sq_ft=ft² sq._ft=ft² sq._ft.=ft² sq._m=m² sq._km=km² square_foot=ft² square_metre=m² square_meter=m² square_mile=mi² square_kilometre=km² square_kilometer=km² cubic_feet=ft³ cubic_foot=ft³ cubic_metres=m³ cubic_meters=m³ mile=mi miles=mi feet=ft inches=in inch=in yards=yd acres=acre hectares=ha nautical_miles=nmi degrees=° degrees_celsius=°C
    degrees_fahrenheit=°F megawatts=MW gigawatts=GW kilowatts=kW magnitude=magnitude kilos=kg kilo=kg celsius=°C fahrenheit=°F degrees_c=°C degrees_f=°F`,
  per: 'a an per each every',
  months: 'jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12',
  days: 'yesterday=-1 today=0 tonight=0 tomorrow=1',
  times: 'weeks=week months=month years=year days=day hours=hour decades=decade decade=decade',
  last: 'last',
  current: 'this',
  next: 'next coming upcoming',
  ago: 'ago',
  earlier: 'earlier',
  phrases:
    'last_night=day:-1 this_morning=day:0 this_afternoon=day:0 this_evening=day:0 earlier_today=day:0 later_today=day:0 end_of_the_year=year:0 end_of_the_month=month:0 end_of_the_week=week:0 end_of_this_year=year:0',
  about:
    'early late mid around circa end beginning start middle quarter half spring summer autumn winter fall',
  before: `in since by until till from of during for between and to before after last next this on around late early mid through
    around spring summer autumn winter fall`,
  ambiguous: 'may march',
  counters: 'people times',
  fill: 'of the',
  plurals: 's people men women children police fans',
  notCounted: `annually shortly daily monthly yearly nearly only overall respectively so-called were was are is have has had been died killed injured more less than after before while when percent
    ago later earlier old`,
  past: 'brought gave sent spent held bought sold built paid ran drew broke chose spoke drove stood sat wore knew threw taught caught fought thought felt kept won hosted was were had did rose fell became went came took began won lost made saw met left died got led hit grew given taken seen known done gone written driven close',
  pastEndings: 'ed',
  attached: 'p=pence c=°C f=°F',
  rangeTo: 'to',
  rangeFrom: 'from by',
  between: 'between',
  betweenAnd: 'and',
  change: 'rose fell up down climbed gained dropped lost added slipped jumped surged plunged slid sank grew',
  compared: 'compared_with compared_to up_from down_from against',
  clock: "p.m a.m p.m. a.m. pm am o'clock gmt bst est edt utc",
  street: 'street avenue road drive lane boulevard st ave rd blvd court square highway',
  minus: 'minus',
  half: 'and_a_half',
  subjectFirst: true,
  saying: 'saying adding arguing claiming insisting warning',
  elided: 'are is was were have had remain more others',
  partOf: 'of',
  neuter: 'it',
  bodies:
    'company firm group club airline bank charity carmaker retailer maker operator brewer insurer lender publisher startup manufacturer',
  seasons: 'spring=5 summer=8 autumn=11 fall=11 winter=2',
  feasts:
    "christmas=12-25 christmas_day=12-25 christmas_eve=12-24 boxing_day=12-26 new_year's_day=1-1 new_year's_eve=12-31 valentine's_day=2-14 halloween=10-31",
  dayNames: `saturday_night_live black_friday good_friday super_tuesday cyber_monday ash_wednesday bloody_sunday palm_sunday
    shrove_tuesday fat_tuesday giving_tuesday sunday_times sunday_telegraph sunday_mirror mail_on_sunday
    monday_night_football thursday_night_football sunday_night_football friday_night_lights`,
  weighs: 'weigh weighs weighed weighing ounces ounce lost gained shed',
  every: 'every each a',
  many: 'years weeks months days hours decades',
  numbered:
    'type category stage tier ward district precinct channel lane unit apartment terminal exit size page chapter section article room number no paragraph volume season episode flight route interstate level phase grade version class group gate platform figure table part act item rule highway clause psalm',
  adjectives:
    'small new big large young old other different good great little local main major top key additional further state',
  ownVoice: 'i we you',
  negation: 'not never',
  aides:
    'friend friends relative relatives family source sources ally allies aide aides colleague colleagues neighbour neighbours neighbor neighbors mother father brother sister wife husband son daughter lawyer lawyers attorney spokesman spokeswoman spokesperson',
  female: `she her mrs ms miss lady dame madam queen princess duchess baroness spokeswoman chairwoman congresswoman councilwoman businesswoman actress mother wife daughter sister widow grandmother woman ${women}`,
  male: `he his him mr sir lord king prince duke baron spokesman chairman congressman councilman businessman father husband son brother widower grandfather man ${men}`,
};
