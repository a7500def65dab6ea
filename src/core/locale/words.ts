/**
 * What Unicode's CLDR knows of a language's dates and numbers, as plain data made before. A table is one string of
 * lower-case entries with white space between them; `_` stands for a space inside an entry, `=` parts a word from its
 * value.
 */
export interface LocaleWords {
  /** Names of the months, alone and beside a day: `march=3`. */
  months: string;
  /** Their short forms, which need a day beside them. */
  shortMonths: string;
  /** Names of the weekdays, Monday first: `monday=1`. */
  weekdays: string;
  /** Words of dates besides these: short weekdays, what joins a day to its month. */
  dateWords?: string;
  /** Days counted from today, from -2 to 2: `yesterday=-1`. */
  days: string;
  /** Units of time counted from the present one: `last_week=week:-1`. */
  phrases: string;
  /** Units of time in the forms for one, two and five: `weeks=week`. */
  times: string;
  /** Units of measure likewise, with the sign that Nutgraf gives them: `kilometres=km`. */
  units: string;
  /** Currencies of the news likewise, by ISO 4217 code: `pounds_sterling=GBP`. */
  currencies: string;
  /** Powers of ten that stand after a number: `million=1000000`. */
  scales: string;
  /** Those so short that they are one only beside money: `m=1000000`. */
  moneyScales: string;
  /** What parts whole numbers from fractions. */
  decimal: string;
  /** What parts thousands. */
  group: string;
  /** True where names of months have a capital. */
  capitals?: true;
}
