import type { Problem } from '../messages.ts';

/** Scripts written without spaces say more with a letter: counted threefold. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/gu;
const letter = /\p{L}/gu;

/** Fewer letters than this (about 25 English words) are no text that could be shortened. */
const fewest = 120;

/** Whether a text is too short to be digested at all. */
export function isTooShort(text: string): boolean {
  const sample = text.slice(0, 2000);
  const letters = sample.match(letter)?.length ?? 0;
  return letters + 2 * (sample.match(dense)?.length ?? 0) < fewest;
}

const has = (document: Document, selector: string): boolean => document.querySelector(selector) !== null;

/** What else the document is, most special first: each with how to tell. */
const signs: readonly [Problem, (document: Document) => boolean][] = [
  ['pdf', ({ contentType }) => contentType === 'application/pdf'],
  ['loading', ({ readyState }) => readyState === 'loading'],
  ['frames', (document) => has(document, 'frameset, frame, body > iframe:only-child')],
  ['login', (document) => has(document, 'input[type="password"]')],
  ['frames', (document) => has(document, 'iframe[src]')],
];

/** Why a page gave no text, or too little, to read. */
export function obstacleInPage(document: Document, text: string): Problem {
  const sign = signs.find(([, applies]) => applies(document));
  if (sign) return sign[0];
  return /\p{L}/u.test(text) ? 'short' : 'empty';
}
