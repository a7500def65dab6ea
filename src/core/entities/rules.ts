/**
 * What recognising names needs to be told of a language, as plain data. A table of words is one string of lower-case
 * words with white space between them, without closing full stops; every table may be missing.
 */
export interface NameRules {
  /** Forms of address that are shed from a name and are no role: mr, frau, mme. */
  honorifics?: string;
  /** Offices, ranks and trades that stand beside a person's name: president, minister, spokesperson. */
  titles?: string;
  /** What may stand before a title as a part of the role: former, deputy, foreign, chief. */
  titleModifiers?: string;
  /** True where the title opens its phrase ("le ministre des Affaires étrangères X"), as in Romance. */
  titleFirst?: boolean;
  /** Titles written straight after the name, without a space or with one: さん, 首相, 대통령. */
  titlesAfter?: string;
  /** Definite and indefinite articles, and what contracts with them. */
  articles?: string;
  /** What elides before a vowel and is written on with an apostrophe: l, d, dell. */
  elisions?: string;
  /** Lower-case words inside people's names: van, de, bin, al. */
  particles?: string;
  /** Lower-case words inside the names of organisations, places and works: of, for, the, und. */
  joiners?: string;
  /** Words that join equals: and, und, &. */
  conjunctions?: string;
  /** Words that open a clause and so close an apposition: who, which, said, told. */
  clauseOpeners?: string;
  /** Verbs of saying in the forms of news, by which a speaker is known. */
  sayVerbs?: string;
  /** Degrees and seats that stand behind a person's name and name nobody: rdn, r-texas. */
  credentials?: string;
  /** Words by which a name is an organisation's: ministry, bank, inc, fc. */
  organizations?: string;
  /** Those of them that close the names they are in, where others open theirs: (Washington) Post, (Sky) News. */
  organizationsLast?: string;
  /** Names of organisations that are one word everywhere: nato, reuters, kremlin. */
  soleOrganizations?: string;
  /** Ends of words that do the same: -partei, -bank (or the last characters of an unspaced name: 銀行). */
  organizationEndings?: string;
  /** Words by which a name is a place's: river, mount, region. */
  places?: string;
  /** Words that begin, or end, only the names of places: mount, río; quay, street. */
  placesFirst?: string;
  placesLast?: string;
  /** Who and what governs a town and is named with it: mayor (of Halden), Stadtrat (von Halden). */
  townOffices?: string;
  /** What governs or keeps the law in a place: government, police; and the prepositions of that "in". */
  governments?: string;
  governedIn?: string;
  /** Sorts of places in small letters that are a part of the name: mer (Noire), lago (di Garda). */
  sorts?: string;
  /** Heads of names that have an adjective in small letters after them, and the ends of such: Parlement européen. */
  adjectiveHeads?: string;
  adjectiveEndings?: string;
  /** A pattern of an adjective and a noun after it that are of no one case. */
  adjectivesApart?: string;
  /** Ends of words that do the same: -straße, -stan (or 市, 県). */
  placeEndings?: string;
  /** Prepositions that a place's name follows without an article: in, from, aus. */
  placePrepositions?: string;
  /** Names of countries, parts of the world and unions of states, by code: `DE=Deutschland; US=Vereinigte Staaten|USA;`. */
  regions?: string;
  /** Names of places that the region names lack, with a region code where one fits: `usa=US`, `balkans`. */
  placeNames?: string[];
  /** Words by which a name is an event's: cup, olympics, war, summit. */
  events?: string;
  /** Words that name an event by themselves: brexit, ramadan, olympics. */
  soleEvents?: string;
  /** Words by which a name is a work's: act, bill, treaty, prize-less products. */
  works?: string;
  /** Nouns that announce a quoted title: film, novel, album. */
  workTriggers?: string;
  /** Religions, parties, peoples and other groups, in the forms as written. */
  groups?: string;
  /** Words for a country's people and ways, with its region code: `{ UA: 'ukrainian ukrainians' }`. */
  demonyms?: Record<string, string>;
  /** What stands before the people by a word that also names their land, and not before the land: die, viele, drei (Polen). */
  quantities?: string;
  /** True for a script without capitals. */
  uncased?: boolean;
  /** Common surnames, where names are told by them (Chinese, Japanese, Korean). */
  surnames?: string;
  /** The characters that write foreign names by sound (Chinese), as one run. */
  transliteration?: string;
  /** What is written on to the front of a word: conjunctions and prepositions of Arabic and Hebrew. */
  prefixes?: string;
  /** The article as written on to words: ال, ה. */
  articlePrefixes?: string;
  /** Particles written on to the end of a word (Korean). */
  particlesAfter?: string;
  /** Case endings a name may take, longest first; the stem left must keep three letters. */
  inflections?: string;
  /** Endings that the words of these tables may take besides, where they differ from the names'. */
  wordEndings?: string;
  /** Ends of single words that are common nouns, where these have capitals: -ung, -heit. */
  commonEndings?: string;
  /** True where every noun is written with a capital (German). */
  nounsCapitalized?: boolean;
  /** Words that open sentences or stand capitalised without being names, beyond the stop words. */
  notNames?: string;
  /** Adverbs and the like that open a sentence, are no names, and nobody's forename either: initially, meanwhile. */
  openers?: string;
}
