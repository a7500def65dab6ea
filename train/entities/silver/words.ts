/** The members of a list, as alternatives. */
const anyOf = (list: string): string => list.trim().split(/\s+/).join('|');

const whole = (list: string): RegExp => new RegExp(`^(?:${anyOf(list)})$`, 'u');

/** Words that end so, after three letters of their own. */
const compound = (list: string): RegExp => new RegExp(`\\p{L}{3}(?:${anyOf(list)})$`, 'u');

/** Sorts of sports clubs. */
export const CLUB = whole(`
  FC SV SC TSV VfB VfL VfR TSG FSV SG TV TuS SpVgg BSC AC AS RB KSV SSV TTC HSG BVB BSV TC EC ERC EV
`);

/** Forms of companies. */
export const COMPANY = whole('GmbH AG KG SE Inc Inc\\. Corp Corp\\. Ltd Ltd\\. Plc PLC KGaA SA NV');

/** Seats of learning; some with a letter lost on the way, as some texts have them. */
export const SEAT_OF_LEARNING = whole(
  'Universität Uni Universitt Hochschule Fachhochschule Akademie Universitätsklinikum',
);

/** Bodies that are a name together with what stands before them. */
export const BODY = compound(`
  ministerium ministeriums partei bank gericht gerichts gerichtshof verband verbandes verbands gewerkschaft kommission agentur
  anwaltschaft fraktion behörde behrde universität universitt hochschule zeitung amt amtes amts rundfunk konzern stiftung
`);

const BODIES_BY_ENDING = `
  schule haus klinik theater museum werk werke verein gesellschaft zentrum stiftung akademie kammer kasse verwaltung institut
  magistrat senat parlament orchester union armee polizei amt
`;

/** Words that the endings of organisations make organisations of: too many of them are common nouns. */
export const HOUSE = new RegExp(`(?:${anyOf(BODIES_BY_ENDING)})(?:e?s|en?)?$`, 'iu');

const STREET_ENDING = compound('straße strasse strae platz allee gasse');

const NO_STREET = whole(`
  Arbeitsplatz Sportplatz Spielplatz Parkplatz Stellplatz Studienplatz Ausbildungsplatz Startplatz Autobahn Marktplatz
  Einbahnstraße Kindergartenplatz
`);

/** Whether the word is a street's name by its end. */
export const isStreet = (word: string): boolean => STREET_ENDING.test(word) && !NO_STREET.test(word);

/** News agencies that write themselves in lower case. */
export const AGENCY = whole('dpa sid epd afp');

/** Acronyms that are places, things or ways rather than organisations. */
export const NO_BODY = whole(`
  USA US UK DDR BRD UdSSR NRW PC TV DVD CD IT EDV WM EM PR PS CEO CFO HIV AIDS DNA SMS GPS PDF ABC DM EUR USD TÜV ICE VIP LED
  USB HTML XML CO KI AI OK PLZ MWST MwSt PKW LKW SUV NGO FAQ DIY AGB URL APP TOP NEU ADHS BMI MRT CT EEG EKG RNA PCR
`);

/** What stands before a common noun or an acronym, but seldom before another name. */
export const DETERMINER = whole('der die das den dem des bei von vom beim zur zum Die Der Das');

/** What stands between a forename and a surname. */
export const PARTICLE = whole('von van zu de della di du la bin ibn al el der den');

/** Forenames that are currencies and months as well, and what they follow then. */
export const AMBIGUOUS = whole('Mark August Juni Mai Ernst');
export const BEFORE_AMOUNT = /^\d|^(?:der|des|im|Millionen|Milliarden|am)$/;

/** The ends of adjectives and of names of towns that belong to the name of a body. */
export const LEADING = /(?:e|en|er)$/;
