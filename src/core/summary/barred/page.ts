import type { Bar } from './bar.ts';
import type { Line } from './line.ts';

/** Most words of a line of a web page that is no prose; longer ones are told as prose. */
const MOST = 40;

/**
 * Ends with an arrow that leads elsewhere, begins with an address and tells what is there, or tells how to reach somebody:
 * a telephone number, a mail address.
 */
const LEADS =
  /(?:>>|[»›→➔➜▶►⟶])\s{0,3}$|^(?:https?:\/\/|www\.)\S|(?<![\p{L}\d$€£.,])(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\p{L}\d])|[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,}/u;

/** A line of a program or a command, told by its marks. */
const CODE =
  /[{}]|^\/\/|^#\s\p{Ll}|\w=\S{1,40} .{0,80}\w=\S|\s--?\p{L}[\p{L}-]{0,30} |\p{L}\(\)|\s(?:[:=!]=|=>|->|&&|\|\|) |[;=]\s{0,3}$|^\p{Ll}[\w.-]{0,40}(?:\/[\w.-]{1,40}){1,9}:? /u;
/** Signs without one of which neither is there; looked for first, since the whole patterns are slow. */
const SIGNS = /[{}=;|>/#@»›→➔➜▶►⟶]|\(\)| -|\d{4}|www/;

/** A field of a list: `Opening hours: 9 to 5`, `Best for: beginners`. */
const FIELD = /^\p{Lu}[^.:!?,;]{1,30}[:：]\s+\S/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** Nothing but names, degrees and capitals: who wrote it, or a heading that is not marked as such. */
function isNamed({ text, service }: Line): boolean {
  const words = text.match(WORD) ?? [];
  return !service.prefix && words.length > 1 && words.every((word) => CAPITAL.test(word) || word.length < 4);
}

/** Lines of web pages that are no news prose. */
export const pageBars: readonly Bar[] = [
  {
    name: 'page',
    test: ({ text, words }) => words <= MOST && SIGNS.test(text) && (LEADS.test(text) || CODE.test(text)),
  },
  {
    name: 'listed',
    test: (line) =>
      line.alone && !line.ended && line.words <= MOST && (FIELD.test(line.text) || isNamed(line)),
  },
];
