import type { Bar } from './bar.ts';
import type { Line } from './line.ts';

/** Most words of a line that tells how to reach somebody, of a field of a list, and of one that only names people. */
const MOST_CONTACT = 30;
const MOST_FIELD = 40;
const MOST_NAMED = 40;

/** A line that ends with an arrow leads elsewhere: `Read the whole review >>`. */
const isArrow = ({ text, words }: Line): boolean => words <= MOST_CONTACT && ARROW.test(text);
const ARROW = /(?:>>|»|›|→|➔|➜|▶|►|⟶)\s{0,3}$/u;

/** How to reach somebody: a telephone number or a mail address in few words. */
const isContact = ({ text, words }: Line): boolean =>
  words <= MOST_CONTACT && (PHONE.test(text) || (text.includes('@') && MAIL.test(text)));
const PHONE = /(?<![\p{L}\d$€£.,])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\p{L}\d])/u;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}/u;

/** A field of a list, without a mark that ends sentences: `Opening hours: 9 to 5`, `Best for: beginners`. */
const isField = ({ text, words, alone, ended }: Line): boolean =>
  alone && !ended && words <= MOST_FIELD && FIELD.test(text);
const FIELD = /^\p{Lu}[^.:!?,;]{1,30}[:：]\s+\S/u;

/** Nothing but names, degrees and headings in capitals, alone in its block: who wrote it, or a heading not marked so. */
const isNamed = ({ text, words, alone, ended, service }: Line): boolean => {
  if (!alone || ended || words < 2 || words > MOST_NAMED || service.prefix) return false;
  const told = text.match(WORD) ?? [];
  return told.length > 1 && told.every((word) => CAPITAL.test(word) || word.length < 4);
};
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** A line of a program or a command, told by its marks; in few words, for prose may speak of them. */
const isCode = ({ text, words }: Line): boolean => words <= MOST_FIELD && SIGNS.test(text) && CODE.test(text);
/** Signs without one of which nothing is code; looked for first, since the whole pattern is slow. */
const SIGNS = /[{}=;|>/#]|\(\)| -/;
const CODE =
  /[{}]|^\/\/|^#\s\p{Ll}|\w=\S{1,40} .{0,80}\w=\S|\s--?\p{L}[\p{L}-]{0,30} |\p{L}\(\)|\s(?:[:=!]=|=>|->|&&|\|\|) |[;=]\s{0,3}$|^\p{Ll}[\w.-]{0,40}(?:\/[\w.-]{1,40}){1,9}:? /u;

/** It begins with an address and tells what is there: an entry of a list of links. */
const isLink = ({ text, words }: Line): boolean => words <= MOST_CONTACT && LINK.test(text);
const LINK = /^(?:https?:\/\/|www\.)\S/u;

/** Lines of web pages that are no news prose. */
export const pageBars: readonly Bar[] = [
  { name: 'arrow', test: isArrow },
  { name: 'field', test: isField },
  { name: 'named', test: isNamed },
  { name: 'contact', test: isContact },
  { name: 'code', test: isCode },
  { name: 'link', test: isLink },
];
