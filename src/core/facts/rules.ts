/**
 * What finding quotations, dates and figures needs to be told of a language beyond what the platform knows, as
 * plain data. A table is one string of lower-case entries with white space between them; `_` stands for a space
 * inside an entry, a closing `*` for any ending, `=` parts a word from its value. Every table may be missing.
 */
export interface FactRules {
  /** Verbs of saying in the forms of news: said, erklärte, заявил. */
  say?: string;
  /** What opens reported speech: that, dass, что. */
  that?: string;
  /** Verbs that reported speech may follow without such a word ("he said the bridge …"). */
  bareThat?: string;
  /** True where the subject stands right before its verb or after it. */
  subjectFirst?: boolean;
  /** Participles that open reported speech, whose subject is that of the sentence: saying. */
  saying?: string;
  /** What attributes without a verb after a comma: German "so der Minister". */
  thus?: string;
  /** Words for an organisation named before: company, ministry. */
  bodies?: string;
  /** Pronouns of organisations that speak: it. */
  neuter?: string;
  /** Before the person whose view a sentence with a quotation gives: French "Pour X, … « … »". */
  viewpoint?: string;
  /** Verbs whose object is the one spoken to ("told Reuters"). */
  addressed?: string;
  /** True where the verb may stand without a subject that is known ("Añadió: …"). */
  dropsPronoun?: boolean;
  /** True where the verb of saying ends its sentence (Japanese, Korean, Turkish). */
  verbLast?: boolean;
  /** What names a source before it: according to, laut, selon. */
  source?: string;
  /** What names a source after it: zufolge, によると. */
  sourceAfter?: string;
  /** What opens a clause that is no attribution: which, who. */
  relative?: string;
  /** Pronouns of persons who speak: he, sie, elle. */
  pronouns?: string;
  /** Of the pronouns, and of forms of address, roles and forenames, those that mean a woman: she, mrs, actress, anna. */
  female?: string;
  /** Those that mean a man: he, sir, father, robert. */
  male?: string;
  /** Before a verb of saying: the writer's or reader's own words, which are no report: I, we, you. */
  ownVoice?: string;
  /** Before a verb of saying: what is not said: not, never. */
  negation?: string;
  /** Opens a sentence whose verb of saying has no subject: Spanish "Se estima que". */
  impersonal?: string;
  /** True where what names a source means "depending on" as well, if no comma stands before it and no name after. */
  looseSource?: boolean;
  /** Who speaks for or about somebody named after them: friend, aide, lawyer. */
  aides?: string;
  /** Articles and pronouns that stand before the role of somebody already named: the, her. */
  definite?: string;
  /** Signs that what is told is still to come: will, wird, next. */
  future?: string;
  /** Signs that what is told has happened: was, wurde. */
  past?: string;
  /** Ends of verbs in the past: -ed. */
  pastEndings?: string;
  /** Ends of verbs in the future: -ra, -ront. */
  futureEndings?: string;
  /** Number words without that for one where it is the article: `two=2`. */
  numbers?: string;
  /** Words between the parts of a number word: and, et, y. */
  numberJoins?: string;
  /** After a number or power of ten, half of one more: and a half, et demi. */
  half?: string;
  /** Inside number words written as one ("fünfunddreißig"); `-` where nothing joins them ("trecento"). */
  numberInfix?: string;
  /** Powers of ten that the platform does not write: `bn=1e9`. */
  scales?: string;
  /** Units and currencies by word: `per_cent=%`, `pounds=GBP`, `sq_km=km²`. */
  units?: string;
  /** True where words are not spaced, so that only counters tell what is counted. */
  unspaced?: boolean;
  /** True where the sign or word of per cent stands before the number. */
  percentFirst?: boolean;
  /** True where the verb follows what opens a sentence ("Laut Krüger arbeiten …"). */
  verbSecond?: boolean;
  /** True where a comma after the verb opens reported speech ("sagte, die Regierung werde …"). */
  commaThat?: boolean;
  /** Words that are always counted, whatever the stop words say; counters of unspaced languages: people, 人, 台. */
  counters?: string;
  /** What makes a rate of a count, before a unit of time: a, per, pro. */
  per?: string;
  /** Months in forms that the platform does not give: `sept=9`. */
  months?: string;
  /** Weekdays likewise, Monday first: `mi=3`. */
  weekdays?: string;
  /** Days counted from that of publication: `yesterday=-1`. */
  days?: string;
  /** Units of time: `weeks=week`. */
  times?: string;
  /** Before or after a weekday or unit of time: the one before that of publication. */
  last?: string;
  /** Units of time in the plural, which "last" does not make one time of: years. */
  many?: string;
  /** Before a weekday that is no one day: every, a. */
  every?: string;
  /** The one of publication. */
  current?: string;
  /** The one after it. */
  next?: string;
  /** With a number of units of time: so long before publication. */
  ago?: string;
  /** Of these two, those that stand before the number: German "vor", French "dans". */
  leading?: string;
  /** So long before the date named last: a year earlier. */
  earlier?: string;
  /** So long after it. */
  hence?: string;
  /** Names that begin or end with a weekday and are no day that can be told: Black Friday, The Sunday Times. */
  dayNames?: string;
  /** Times of day written on to a weekday: German "Montagmorgen". */
  weekdayEnds?: string;
  /** Seasons with their last month, which need "this", "last" or "next" to say their year: `summer=8`. */
  seasons?: string;
  /** Feasts with a fixed day: `christmas=12-25`. */
  feasts?: string;
  /** Relative times that are one phrase: `last_night=day:-1`. */
  phrases?: string;
  /** What makes a date less precise: early, Ende, vers. */
  about?: string;
  /** What may stand before a year or a month that stands alone: in, since, seit. */
  before?: string;
  /** Months and weekdays that are other words too and need one of `before`: may, march. */
  ambiguous?: string;
  /** Small words inside dates: of, the, de. */
  fill?: string;
  /** What is written on to the front of words (Arabic, Hebrew). */
  prefixes?: string;
  /** Ends of words that count things in the plural, by which a noun is told from what stands before it: s. */
  plurals?: string;
  /** Words that never are what is counted: verbs, adverbs, beyond the stop words. */
  notCounted?: string;
  /** Units by letters that are one only where written on to the number: `p=pence`. */
  attached?: string;
  /** Between the ends of a range: to, bis, à. */
  rangeTo?: string;
  /** Before the first of two numbers that are a change where both have their unit: from, de. */
  rangeFrom?: string;
  /** Before a range whose ends `betweenAnd` joins: between, entre. */
  between?: string;
  betweenAnd?: string;
  /** After which "3 % to 41 %" is a change, no range: rose, up. */
  change?: string;
  /** After which a number alone counts what was counted before: "up from 14". */
  compared?: string;
  /** After a number that is a time of day: a.m., Uhr. */
  clock?: string;
  /** After which a number alone counts what was counted before: "17 are missing", "14 more". */
  elided?: string;
  /** After a number word that takes some of a number: "three of the wounded". */
  partOf?: string;
  /** By which pounds are a weight: weighing, ounces. */
  weighs?: string;
  /** Before the number of what has one: page, article, §. */
  numbered?: string;
  /** Closing words of an address: street, avenue. */
  street?: string;
  /** Before a number less than nothing: minus. */
  minus?: string;
  /** Words in the plural that stand before the noun in languages that put most of them after it: grandes, nuovi. */
  adjectives?: string;
}
