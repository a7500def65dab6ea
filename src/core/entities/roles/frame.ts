import type { Mention } from '../entity.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { scanWords, type Word } from '../fallback/words.ts';

/** The words around one naming of a person, with offsets into the whole text. */
export type Frame = {
  text: string;
  mention: Mention;
  before: Word[];
  after: Word[];
  /** Whether the character range touches another mention of a person. */
  hasPerson(start: number, end: number): boolean;
};

const reach = 160;

/** Reads the words beside a mention within its paragraph. */
export function frameOf(text: string, mention: Mention, all: readonly Mention[], lexicon: Lexicon): Frame {
  const from = Math.max(0, mention.start - reach, text.lastIndexOf('\n', mention.start - 1) + 1);
  const line = text.indexOf('\n', mention.end);
  const to = Math.min(text.length, mention.end + reach, line < 0 ? text.length : line);
  return {
    text,
    mention,
    before: shifted(text.slice(from, mention.start), from, lexicon),
    after: shifted(text.slice(mention.end, to), mention.end, lexicon),
    hasPerson: (start, end) => touchesPerson(all, start, end),
  };
}

const shifted = (part: string, by: number, lexicon: Lexicon): Word[] =>
  scanWords(part, lexicon).map((word) => ({
    ...word,
    start: word.start + by,
    end: word.end + by,
  }));

/** Mentions are in text order: a binary search for the first that ends after `start`. */
function touchesPerson(all: readonly Mention[], start: number, end: number): boolean {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < all.length && all[at]!.start < end; at++)
    if (all[at]!.kind === 'person') return true;
  return false;
}
