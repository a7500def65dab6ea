import type { Lexicon } from '../lexicon.ts';
import type { Token } from '../tokens.ts';

/** The text whose numbers are read. */
export type Reading = { text: string; tokens: readonly Token[]; lexicon: Lexicon };

/**
 * A number with what stands about it: the tokens `[from, end)` that say it, its value, and its unit or what it
 * counts. `doubtful` where it is a number without either, of which only the context makes a figure.
 */
export type Measure = {
  from: number;
  end: number;
  /** Index of the token after the number itself. */
  numberEnd: number;
  value: number;
  unit?: string;
  of?: string;
  doubtful?: true;
};
