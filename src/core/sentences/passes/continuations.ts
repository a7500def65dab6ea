import { LOWER, type Pass } from '../site.ts';

/** What goes on with a small letter was not over: a question that is quoted, a name with a mark (`Yahoo!`). */
export const continuations: Pass = ({ next, mark }) =>
  mark !== '' && LOWER.test(next) && !INNER_CAPITAL.test(next) ? 'join' : undefined;

/** Names that begin small by design may open a sentence: `iPhone`, `eBay`. */
const INNER_CAPITAL = /^\p{Ll}{1,2}\p{Lu}/u;

export const examples = [
  'She works at Yahoo! in the legal department.',
  '"Really?" she asked. |He nodded.',
  'Who knew? |iPhone sales fell.',
  'He teaches (He once was an engineer.) at the school.',
];
