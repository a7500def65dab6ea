import type { Span } from '../text.ts';

/**
 * Why a sentence scored as it did: the feature's key in the feature table, its signed contribution
 * to the score, and what the words in the reader's language need (counts, names).
 */
export type Reason = { feature: string; weight: number; args?: Record<string, string | number> };

/** A sentence of the article with its place, score (0–1) and what the choice must know of it. */
export type Sentence = Span & {
  /** Index into the article's blocks. */
  block: number;
  /** How much the sentence says of the whole, 0–1. */
  score: number;
  reasons: Reason[];
  /** Index of the sentence this one cannot stand without. */
  leansOn?: number;
  /** `[sentence index, likeness 0–1]` of the sentences that say nearly the same. */
  similar?: [number, number][];
  /** How many words it has. */
  words?: number;
  /**
   * What the choice weighs of its words, only on sentences that can come into question: number of a word and how
   * likely a summary has it in hundredths (negative for function words), pair after pair.
   */
  gist?: number[];
  /** What hand-made rules make of it (early, like the opening and the headline), 0–1; beside the score, for longer summaries. */
  prior?: number;
  /** Share of the headline’s content words that it has, 0–1; beside the score, since most of the learned sets have no headlines. */
  headline?: number;
  /** Words from an earlier sentence that the opening of this one refers to; shown beside it, never inside. */
  antecedent?: Span & { text: string };
  /**
   * The entry of a live blog (0 the newest) or item of a list it belongs to; the choice takes one of each at most. In an opinion, 0 for
   * what it pleads for, which is shown first.
   */
  group?: number;
  /** The time of its live entry, as written there: `10:34`. */
  time?: string;
  /** True where it asks what the next sentences answer (interviews); never chosen without one of them. */
  question?: true;
  /** True where the sentence may be read but never chosen (teaser, caption, by-line, stamp). */
  barred?: true;
  /** True where it is chosen only if there is nothing better (a question, an announcement, a word to the reader). */
  minor?: true;
};
