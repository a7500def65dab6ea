import type { Language } from '../../language.ts';
import { countWords } from './count.ts';
import { type ServiceLexicon, serviceLexiconOf } from './lexicon.ts';

/** A line as the bars look at it. */
export type Line = {
  /** Its words as written, white space and marks before the first letter or figure cut off. */
  text: string;
  /** The same in small letters with straight apostrophes. */
  lower: string;
  /** How many words it has; in scripts without spaces, three characters count as one. */
  words: number;
  /** Whether it ends with a mark that ends sentences. */
  ended: boolean;
  /** Its last few units. */
  end: string;
  /** Whether it has its line, or its block, for itself. */
  alone: boolean;
  /** Whether it ends its line, or its block. */
  closes: boolean;
  service: ServiceLexicon;
};

/** UTF-16 units of a line that are read: service lines are short, and longer ones are prose. */
export const REACH = 400;
/** Units at a line's end that are read. */
const TAIL = 8;

/** Reads a sentence as a line. */
export function readLine(sentence: string, language: Language): Line {
  const head = sentence.slice(0, REACH);
  const text = head.replace(LEADING, '');
  const lower = text.toLowerCase().replaceAll('’', "'").replaceAll(DOTTED, 'i');
  return {
    text,
    lower,
    words: sentence.length > REACH ? REACH : countWords(text),
    ended: ENDED.test(sentence.slice(-TAIL)),
    end: sentence.slice(-TAIL),
    alone: false,
    closes: false,
    service: serviceLexiconOf(language),
  };
}

/** Bullets, arrows, brackets and quotation marks that stand before a line; the at sign and number sign mean something. */
const LEADING = /^[^\p{L}\p{N}@#©(（【[]+/u;
/** What the small letter of the Turkish capital `İ` is in other languages' rules: `i` and a dot above. */
const DOTTED = 'i\u0307';
const ENDED = /[.!?…。！？।؟۔]["'”’»)\]]*\s*$/;
