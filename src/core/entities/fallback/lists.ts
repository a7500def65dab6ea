/**
 * Name lists that make the rules surer when they are at hand (packed place names, forenames). Words come as
 * written; `place` gets the words of a name joined by single spaces.
 */
export interface NameLists {
  place(name: string): boolean;
  forename(word: string): boolean;
  surname?(word: string): boolean;
  organization?(name: string): boolean;
}
