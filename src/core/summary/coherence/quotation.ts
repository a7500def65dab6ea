import { Opening } from './first-words.ts';
import type { OpeningLexicon } from './lexicon.ts';
import { type Lean, leanOf, POINTER } from './opening.ts';

const OPENS = /^["“„«「『‘'‚]/;
/** Marks that may close; an apostrophe inside a word does not. */
const DOUBLE = /["”“»」』]/;
const SINGLE = /[’'](?!\p{L})/u;
const OPENS_SINGLE = /^[‘'‚]/;
/** UTF-16 units in which the end of the quotation and who said it are looked for. */
const REACH = 600;
/** Words after the quotation among which a pronoun is who said it: `he told reporters`, `said he`. */
const SPEAKER = 3;

/** Whether a sentence begins with a quotation mark. */
export const opensQuoted = (sentence: string): boolean => OPENS.test(sentence);

/**
 * How a sentence that begins with a quotation leans: by who said it (`he said`, or nobody), or by a connective that opens
 * the quotation. Pronouns inside it are the speaker's and never counted.
 */
export function leanOfQuotation(sentence: string, lexicon: OpeningLexicon): Lean | undefined {
  const inner = leanOf(new Opening(sentence), lexicon);
  const rest = sentence.slice(1, REACH);
  const close = (OPENS_SINGLE.test(sentence) ? SINGLE : DOUBLE).exec(rest);
  if (!close) return POINTER;
  const after = rest.slice(close.index + 1).replace(/^[\s\p{P}]+/u, '');
  if (after === '') return POINTER;
  const words = new Opening(after).words.slice(0, SPEAKER);
  const pronoun = words.find((word) => lexicon.persons.has(word));
  if (pronoun) return { by: 'person', pronoun };
  if (words.some((word) => lexicon.pronouns.has(word) && word.length > 1)) return POINTER;
  if (words.length > 0 && lexicon.dropped.has(words[0]!) && words.length === 1) return POINTER;
  return inner?.by === 'connective' ? inner : undefined;
}
