import { hashLower } from './hash.ts';

/**
 * Abbreviations that keep their full stop, because they stand before or inside names (titles, legal forms);
 * every language's, as one list: none of them is a common last word of a sentence elsewhere.
 */
const abbreviations =
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt cpl rev hon st jr sr inc corp co ltd bros vs adm cmdr ' +
  'maj pres supt det insp messrs mt ft sra srta sr mme mlle dott ing avv ist hr fr bzw ul im ks abp bp dra eng ' +
  'exmo pte plc llc ave dept univ assn';

const known = new Set(abbreviations.split(' ').map((word) => hashLower(word)));

/** Whether the word with this lower-case hash keeps the full stop that follows it. */
export const keepsFullStop = (lower: number): boolean => known.has(lower);
