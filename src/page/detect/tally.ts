/** What one walk over the page counts; lengths in characters. */
export enum Count {
  /**
   * Characters, number and linked characters of the paragraphs, how many end as sentences do, and the links before
   * each of their characters.
   */
  Prose,
  Paragraphs,
  Linked,
  Ended,
  Late,
  /** Links, and text blocks that are nothing but one: headlines of other stories. */
  Links,
  Stories,
  Articles,
  Images,
  Controls,
  Prices,
  Code,
  /** The prose of the element that holds most of it, and all text of that element. */
  Best,
  BestTotal,
  Headlines,
  /** Declared in the head, in structured data or beside the headline: 0 or 1. */
  Author,
  Byline,
  Length,
}

/** What one walk keeps of the page's words. */
export enum Word {
  /** The page's type in the Open Graph vocabulary. */
  Type,
  /** Names of types in its structured data, each with a space on both sides. */
  Data,
  /** The text of its first headline. */
  Headline,
  Length,
}

/** The counts and the words of one page. */
export interface Tally {
  counts: number[];
  words: string[];
}

/** A tally of nothing. */
export const newTally = (): Tally => ({
  counts: new Array<number>(Count.Length).fill(0),
  words: new Array<string>(Word.Length).fill(''),
});
