import { opensSentence, type Pass, type Site, UPPER } from '../site.ts';

/**
 * Points of omission: in brackets, or set off by spaces, they go on; a fourth point ends the sentence; a point
 * with three spaced ones after it has ended it already.
 */
export const ellipses: Pass = (site) => {
  const { text, at, word, mark, closers } = site;
  if (text.startsWith('. . .', at)) return word === '' || word === '.' ? undefined : 'split';
  if (mark === '' || !POINTS.test(mark) || word !== '') return undefined;
  if (BRACKET.test(closers)) return UPPER.test(site.next) && opensSentence(site) ? 'split' : 'join';
  const count = pointsBefore(site);
  if (count > 3) return UPPER.test(site.next) ? 'split' : undefined;
  if (count < 3) return undefined;
  return opensSentence(site) && site.next !== 'I' && !onlyPoints(site) ? 'split' : 'join';
};

const POINTS = /^(?:\.+|…)$/;
const BRACKET = /^[\])]/;

/** How many points, spaced or not, end the sentence; a single sign of three counts as three. */
function pointsBefore({ text, start, end, closers }: Site): number {
  const tail = text.slice(Math.max(start, end - 24), end - closers.length);
  const run = /(?<![\s.…])[\s.…]*$/.exec(tail)![0];
  return (run.match(/\./g)?.length ?? 0) + 3 * (run.match(/…/g)?.length ?? 0);
}

const onlyPoints = ({ text, start, end }: Site): boolean =>
  end - start < 16 && /^[\s.…]+$/.test(text.slice(start, end));

export const examples = [
  'They did the work (...) |They must do more.',
  'He wrote that "the law [...] Roman by birth [...] stays" (p. 5).',
  'I was not sure . . . I mean, I did not know.',
  'She never meant it.... |He left.',
  'The quotation breaks off . . . . |Next comes ours.',
  'He spoke of long words. |. . . The habit was kept.',
];
