/**
 * What splitting sentences needs to be told of a language, as plain data. All words are lower case and
 * without their final point; inner points stay (`a.m`).
 */
export interface SentenceRules {
  /** Abbreviations that stand before a name or go on in any case, and so never end a sentence: `dr`, `e.g`. */
  never?: string[];
  /** Abbreviations that go on unless a word that likes to open sentences follows: `inc`, `u.s`. */
  seldom?: string[];
  /** Abbreviations that go on only before a figure: `no`, `p`, `jan`. */
  beforeFigure?: string[];
  /** Abbreviations of the time of day, which go on only before the words of `afterTime`. */
  time?: string[];
  afterTime?: string[];
  /** Words that open sentences far oftener than they stand capitalised inside one. */
  openers?: string[];
  /** Words that may only lead in to a clause, so that a sentence of just them and a time goes on: `at`. */
  leads?: string[];
  /** A point after a number of one or two digits makes it an ordinal: `3. Oktober`. */
  ordinals?: boolean;
  /** Source of a regular expression (flags `u`, anchored at its start) for the words that go on after a closed quotation. */
  afterQuote?: string;
  /** A quotation of several sentences stays whole: Japanese, Chinese. */
  wholeQuotes?: boolean;
  /** Spaces stand between clauses and sentences, points hardly ever: Thai, Lao. */
  spaced?: boolean;
}
