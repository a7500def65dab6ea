import { LOWER, type Pass, type Site, UPPER } from '../site.ts';

/**
 * What goes on with a small letter was not over: a question that is quoted, a name with a mark (`Yahoo!`). Without
 * quotation mark or name the writer only spares capitals.
 */
export const continuations: Pass = (site) => {
  const { next, mark, closers } = site;
  if (mark === '' || !LOWER.test(next) || INNER_CAPITAL.test(next)) return undefined;
  return closers !== '' || !ENDS_CLEARLY.test(mark) || isName(site) ? 'join' : undefined;
};

const ENDS_CLEARLY = /[!?]/;

/** A capitalised word with one mark, not the sentence's first. */
const isName = ({ word, mark, end, start }: Site): boolean =>
  mark === '!' && UPPER.test(word) && end - start > word.length + 1;

/** Names that begin small by design may open a sentence: `iPhone`, `eBay`. */
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;

export const examples = [
  'who knows? |nobody does, i think.',
  'She works at Yahoo! in the legal department.',
  '"Really?" she asked. |He nodded.',
  'Who knew? |iPhone sales fell.',
  'He teaches (He once was an engineer.) at the school.',
];
