/** Lines of a language that serve the page and not the story, as plain data: phrases in small letters. */
export type ServiceLines = {
  /** The words are not spaced or carry endings, so that a phrase matches as a prefix of a longer word. */
  prefix?: boolean;
  /** How such lines begin; a colon at the end of a phrase must follow it in the text. */
  starts?: string[];
  /** What stands before the date or time of publication and of changes. */
  stamps?: string[];
  /** What such lines have in them, wherever it stands; often a part of a longer word or phrase. */
  contains?: string[];
  /** Headings of sections that serve the page, in full: `references`, `about the author`. */
  sections?: string[];
  /** What a sentence has in it that speaks of the text itself or to its reader: `in this article`, `let's look at`. */
  meta?: string[];
  /** Words that a by-line consists of besides names: `by`, `and`. */
  by?: string[];
};
