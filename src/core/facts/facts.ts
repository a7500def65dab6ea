import type { Span } from '../text.ts';

/** Something said: the quoted or reported words, and the index of the speaker among the entities where known. */
export type Quotation = Span & { text: string; direct: boolean; speaker?: number };

/** A time named in the text, its ISO 8601 value (as much of it as is known) and how precise it is. */
export type DateMention = Span & {
  text: string;
  value: string;
  precision: 'day' | 'month' | 'year' | 'about';
};

/**
 * A figure as written, its value as a number, its unit (ISO 4217 code, `%`, `km`, `score` …) and what it counts;
 * `to` is the upper end of a range, or the second number of a score.
 */
export type Figure = Span & { text: string; value: number; to?: number; unit?: string; of?: string };

/** The facts of an article, each a span into its text, in the order of the text. */
export type Facts = { quotations: Quotation[]; dates: DateMention[]; figures: Figure[] };
