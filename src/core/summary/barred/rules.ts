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
  /** Words that a by-line consists of besides names: `by`, `and`. */
  by?: string[];
};
