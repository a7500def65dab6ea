import { META_HEAD } from './lexicon.ts';
import type { Line } from './line.ts';

/** What the other lines of its text are like, and who publishes it (in small letters). */
export type Surroundings = {
  /** Most lines end with a mark. */
  marked: boolean;
  /** Most sentences begin with a capital. */
  capitals: boolean;
  /** Empty where the text is about its publisher. */
  publisher: string;
};

/**
 * Whether a line tells little of what the article says: it asks, announces what follows, calls out, speaks of the text
 * itself or to its reader, praises its publisher, or is no whole sentence where the others are.
 */
export const isMinor = (line: Line, { marked, capitals, publisher }: Surroundings): boolean =>
  ASKS_OR_ANNOUNCES.test(line.end) ||
  LEFT_OUT.test(line.text) ||
  (CALLS.test(line.end) && !QUOTES.test(line.text)) ||
  (marked && line.closes && !line.ended) ||
  (capitals && SMALL.test(line.text)) ||
  (publisher !== '' &&
    line.lower.includes(publisher) &&
    ADDRESSES.test(line.lower) &&
    !QUOTES.test(line.text)) ||
  FIGURE.test(line.lower) ||
  (line.words <= MOST_LABELLED && LABELLED.test(line.text)) ||
  speaksOfItself(line);

/** Points at a picture or table: `Figure 2 shows`. */
const FIGURE = /^(?:fig(?:ur[ae]|\.)?|chart|abb(?:ildung|\.)|tab(?:e?la|elle|le(?:au)?)|рис\.|图|表) ?\d/u;
/** Begins in the middle of what stands elsewhere; `iPhone` and `e-bikes` do not. */
const SMALL = /^\p{Ll}{2,}[ ,]/u;
/** Speaks to the reader or of its writers, in the languages in which those words are no others. */
const ADDRESSES =
  /(?:^|[^\p{L}])(?:you|your|we|our|us|ihr|ihre|wir|unser|unsere|vous|votre|nous|notre|usted|nosotros)(?![\p{L}])/u;
/** A label and a few words, no quotation: `Best for: beginners.` */
const LABELLED = /^\p{Lu}[^.:!?,;“"]{1,24}(?<!\b(?:said|says|told|asked|added|wrote))[:：]\s+[^\s"“„«'‘]/u;
const MOST_LABELLED = 25;
const ASKS_OR_ANNOUNCES = /[?？؟:：,、،]["”’»)\]\s]*$/u;
/** Begins with what was left out: `[…] as if it were`. */
const LEFT_OUT = /^[[(]?(?:…|\.{3})/;
/** An exclamation; in a quotation it may be what the story is about. */
const CALLS = /[!！]["”’»)\]\s]*$/u;
const QUOTES = /["“”„«»「」]/;

/** Whether one of the language's phrases of that kind stands in the line, where a word begins. */
function speaksOfItself({ lower, service }: Line): boolean {
  const { meta } = service;
  if (meta.size === 0) return false;
  for (let at = 0; ; ) {
    const phrases = meta.get(lower.slice(at, at + META_HEAD));
    if (phrases?.some((phrase) => standsAt(lower, phrase, at))) return true;
    const space = lower.indexOf(' ', at);
    if (space < 0) return false;
    // A quotation mark or bracket may stand before the word.
    at = OPENERS.includes(lower.charAt(space + 1)) ? space + 2 : space + 1;
  }
}

const OPENERS = '"“”„«\'‘’(';

const standsAt = (lower: string, phrase: string, at: number): boolean =>
  lower.startsWith(phrase, at) && !LETTER.test(lower.charAt(at + phrase.length));

const LETTER = /[\p{L}\p{N}]/u;
