/**
 * How sentences of a language open when they lean on an earlier one, as plain data: words and phrases in small
 * letters, patterns as sources of regular expressions (flag `u`), which are anchored at the sentence's
 * start and see its first letter small, all others as written.
 */
export type OpeningRules = {
  /** The words are not spaced (Japanese, Chinese, Thai) or carry endings (Korean): everything matches as a prefix. */
  prefix?: boolean;
  /** Connectives that answer what was said before: `however`, `as a result`. */
  connectives?: string[];
  /** Words that are connectives only before a comma: `still,`. */
  beforeComma?: string[];
  /** Pronouns for one person: `he`, `she`; the only ones whose antecedent may be named. */
  persons?: string[];
  /** Other pronouns and demonstratives that stand alone: `they`, `it`, `this`. */
  pronouns?: string[];
  /** Possessives and demonstratives before a noun: `his`, `these`. */
  possessives?: string[];
  /** Verbs of saying that open a sentence whose subject is left out: `dijo`. */
  dropped?: string[];
  /** Articles, or nothing where nouns stand bare, before the nouns of `back`: `the`. */
  articles?: string[];
  /** Prepositions that may stand before the article. */
  before?: string[];
  /** Words between a noun and the noun that it is of: `the start of the meeting`. */
  of?: string[];
  /** Nouns that are no names with a capital before a number: `Phase 2`, but not `Article 5`, `Windows 11`. */
  counted?: string[];
  /** Nouns that, with the article and nothing to define them, point back: `move`, `company`. */
  back?: string[];
  /** Words after such a noun that define it: `of`, `that`. */
  defines?: string[];
  /** A relative clause is always set off by a comma, so that what follows the comma may define the noun too. */
  commaDefines?: boolean;
  /** Words before a span of time that make it the present one: the nouns after `this`. */
  nearTime?: string[];
  /** Openings that look as if they leaned and do not: `it is not clear`. */
  closed?: Beginning[];
  /** Words that tell that a woman, or a man, is spoken of; without them no antecedent is named. */
  female?: { pronouns: string[]; nouns: string[] };
  male?: { pronouns: string[]; nouns: string[] };
  /** Openings that lean and that no table above holds: `two others`. */
  open?: Beginning[];
};

/** A pattern for the beginning of a sentence. */
export type Beginning = {
  pattern: string;
  /** The texts with one of which whatever matches it begins, where it tells. */
  starts?: string[];
  /** Else texts of which whatever matches it has one, where it tells. */
  needs?: string[];
};
