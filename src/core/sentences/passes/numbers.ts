import { opensSentence, type Pass, type Site, UPPER } from '../site.ts';

/** Where a point after a figure makes it an ordinal, it goes on: `am 3. Oktober`, `im XIX. Jahrhundert`. */
export const numbers: Pass = (site) => {
  if (!site.lexicon.ordinals || site.mark !== '.' || site.closers !== '') return undefined;
  if (!ORDINAL.test(site.word)) return undefined;
  if (DATE.test(site.next)) return 'join';
  if (!UPPER.test(site.next)) return undefined;
  return opensSentence(site) || countsSomething(site) ? undefined : 'join';
};

/** `kl. 10`, `S. 12`: after an abbreviation that takes a figure, the figure is no ordinal. */
function countsSomething({ text, start, end, word, lexicon }: Site): boolean {
  const before = /(?<!\p{L})(\p{L}+)\.?\s$/u.exec(
    text.slice(Math.max(start, end - 24), end - word.length - 1),
  );
  return before !== null && lexicon.beforeFigure.has(before[1]!.toLowerCase());
}

const ORDINAL = /^(?:(?:\d{1,2}\.?\/)?\d{1,2}|[IVX]{1,6})$/;
/** The month of a date in figures, or its year: `14. 8. 1992`. */
const DATE = /^(?:\d{1,2}\.|\d{4}(?!\d))/;

export const examples = ['She has $100.00. |It is in her bag.', 'It cost 3.5 million. |Nobody paid.'];
