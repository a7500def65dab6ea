import type { Mention } from '../entity.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { scanWords, type Word } from '../fallback/words.ts';

/** The words around one naming of a person, with offsets into the whole text. */
export type Frame = {
  text: string;
  mention: Mention;
  readonly before: Word[];
  readonly after: Word[];
  /** Whether the character range touches another mention of a person. */
  hasPerson(start: number, end: number): boolean;
  /** Where the mention that `start` is inside of begins, else `start`: "New | York Times reporter". */
  wholeFrom(start: number): number;
};

// Characters looked at: a title before a name is short, an apposition after it less so.
const reachBefore = 100;
const reachAfter = 180;

/** The words beside a mention within its paragraph, read when first asked for. */
export function frameOf(text: string, mention: Mention, all: readonly Mention[], lexicon: Lexicon): Frame {
  let before: Word[] | undefined;
  let after: Word[] | undefined;
  return {
    text,
    mention,
    get before() {
      before ??= wordsBefore(text, mention, lexicon);
      return before;
    },
    get after() {
      after ??= wordsAfter(text, mention, lexicon);
      return after;
    },
    hasPerson: (start, end) => touchesPerson(all, start, end),
    wholeFrom: (start) => Math.min(start, all[firstAfter(all, start)]?.start ?? start),
  };
}

function wordsBefore(text: string, { start }: Mention, lexicon: Lexicon): Word[] {
  const part = text.slice(Math.max(0, start - reachBefore), start);
  const line = part.slice(part.lastIndexOf('\n') + 1);
  return shifted(line, start - line.length, lexicon);
}

function wordsAfter(text: string, { end }: Mention, lexicon: Lexicon): Word[] {
  const part = text.slice(end, end + reachAfter);
  const line = part.indexOf('\n');
  return shifted(line < 0 ? part : part.slice(0, line), end, lexicon);
}

const shifted = (part: string, by: number, lexicon: Lexicon): Word[] =>
  scanWords(part, lexicon).map((word) => ({
    ...word,
    start: word.start + by,
    end: word.end + by,
  }));

/** Mentions are in text order: a binary search for the first that ends after `start`. */
function firstAfter(all: readonly Mention[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touchesPerson(all: readonly Mention[], start: number, end: number): boolean {
  for (let at = firstAfter(all, start); at < all.length && all[at]!.start < end; at++)
    if (all[at]!.kind === 'person') return true;
  return false;
}
