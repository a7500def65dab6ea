import { opensSentence, type Pass, UPPER } from '../site.ts';

/** Where a point after a figure makes it an ordinal, it goes on: `am 3. Oktober`, `im XIX. Jahrhundert`. */
export const numbers: Pass = (site) => {
  if (!site.lexicon.ordinals || site.mark !== '.' || site.closers !== '') return undefined;
  if (!ORDINAL.test(site.word) || !UPPER.test(site.next)) return undefined;
  return opensSentence(site) ? undefined : 'join';
};

const ORDINAL = /^(?:\d{1,2}|[IVX]{1,6})$/;

export const examples = ['She has $100.00. |It is in her bag.', 'It cost 3.5 million. |Nobody paid.'];
