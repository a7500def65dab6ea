import type { Span } from './text.ts';

/** What a block of the article is: the kinds a reader tells apart. */
export type BlockType = 'heading' | 'standfirst' | 'paragraph' | 'item' | 'quote' | 'table';

/** One block of the article: a span into its text and the block's type; blocks are ordered and never overlap. */
export type Block = Span & { type: BlockType };

/** What of the article is not on the page: behind a paywall, cut off, or on further pages. */
export type Missing = 'paywall' | 'cut' | 'paginated';

/** What kind of text a page can itself say that its article is. */
export const labels = ['opinion', 'analysis', 'sponsored', 'live', 'press'] as const;

/** One of the kinds of text that a page can name. */
export type Label = (typeof labels)[number];

/** Which page of how many this is; `of` is left out where the page does not tell. */
export interface PageNumber {
  number: number;
  of?: number;
}

/**
 * The article as the page layer hands it to the core: one immutable text, its blocks and its metadata.
 * Blocks are separated by a blank line (`\n\n`) in the text; dates are ISO 8601; `language` is BCP 47.
 */
export type Article = {
  text: string;
  blocks: Block[];
  title?: string;
  byline?: string;
  siteName?: string;
  published?: string;
  modified?: string;
  language?: string;
  missing?: Missing;
  /** Set where the article is spread over several pages. */
  page?: PageNumber;
  labels?: Label[];
};
