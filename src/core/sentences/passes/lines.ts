import { isCloser, isSpace, isTerminal } from '../marks.ts';
import { bare, LOWER, type Pass, type Site } from '../site.ts';

/**
 * A line end without a mark before it ends a heading or a list item, unless the line was only wrapped: the next
 * goes on in small letters and the lines do come to a mark, or this one breaks off after a comma or a function word.
 */
export const lines: Pass = (site) => {
  if (!LINE_END.test(site.gap)) return undefined;
  if (site.mark !== '') return LOWER.test(site.next) ? undefined : afterMark(site);
  if (LIST_MARK.test(site.openers + site.next)) return 'split';
  if (LOWER.test(site.next)) return comesToMark(site.text, site.at) ? 'join' : 'split';
  const last = site.word.slice(site.word.lastIndexOf(' ') + 1);
  if (last.endsWith(',')) return 'join';
  return LOWER.test(last) && breaksOff(site, last) ? 'join' : 'split';
};

const LINE_END = /[\n\r\u0085\u2028]/;
const LIST_MARK = /^(?:[-*–—•⁃‣▪●◦]$|[•⁃‣▪●◦]|\d{1,3}[.)]+$)/;
/** How far the end of a run of lines is looked for, in UTF-16 units. */
const RUN = 1000;

/** After a mark only an abbreviation may still hold the lines together; later passes know them. */
const afterMark = (site: Site) => (site.mark === '.' ? undefined : 'split');

const breaksOff = ({ lexicon }: Site, last: string): boolean =>
  lexicon.leads.has(last) || (lexicon.openers.has(last) && bare(last) === last);

function comesToMark(text: string, from: number): boolean {
  const blank = text.slice(from, from + RUN).search(/\n\s*\n/);
  let end = blank < 0 ? Math.min(text.length, from + RUN) : from + blank;
  if (blank < 0 && end < text.length) return true;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  const last = text[end - 1] ?? '';
  return isTerminal(last) || isCloser(last);
}

export const examples = [
  'Storm hits coast\n|At least two people died.',
  'The storm moved over the\nAtlantic coast on Monday.',
  'It was a long night \nfor the city and its people.',
  'contact manager\n|shared calendar\n|notes, tasks',
  'What to bring\n|- bread\n|- milk',
];
