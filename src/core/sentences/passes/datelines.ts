import type { Pass } from '../site.ts';

/** A dateline at the head of a text (`МОСКВА, 5 мая.`) opens the first sentence. */
export const datelines: Pass = ({ text, start, end, mark, word }) => {
  if (mark !== '.' || end - start > 48 || word === '') return undefined;
  if (start > 0 && text[start - 1] !== '\n') return undefined;
  return DATELINE.test(text.slice(start, end)) ? 'join' : undefined;
};

const DATELINE = /^\p{Lu}{3}[\p{Lu} .’'-]*, (?:\d{1,2}\.? \p{L}+|\p{L}+\.? \d{1,2})(?:,? \d{4})?\.$/u;

export const examples = [
  'МОСКВА, 5 мая. Банк повысил ставку. |Рубль вырос.',
  'LONDON, 5 May. Banks rose. |Oil fell.',
  'LONDON, May 5, 2026. Banks rose. |Oil fell.',
];
