/** Words of a language by which kinds of text are told, as plain data: phrases in small letters. */
export type GenreRules = {
  /** In the title of a live blog. */
  live?: string[];
  /** Labels of comment and leader, before or as the title. */
  opinion?: string[];
  /** Labels of obituaries. */
  obituary?: string[];
  /** That somebody has died, in a title. */
  died?: string[];
  /** Labels of press releases. */
  press?: string[];
  /** Before the issuer's name at the end of a press release: `About`. */
  about?: string[];
  /** Headings over a recipe's ingredients and its steps. */
  ingredients?: string[];
  method?: string[];
  /** Labels of interviews. */
  interview?: string[];
  /** Words of address, by which a question put to somebody is told from a rhetorical one. */
  you?: string[];
  /** Words for the writer. */
  me?: string[];
  /** Words by which a writer says what should be. */
  thesis?: string[];
};
