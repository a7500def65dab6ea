import type { Problem } from '../messages.ts';
import { bare } from '../page/metadata/query.ts';

/** Scripts written without spaces say more with a letter: counted threefold. */
const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/gu;
const letter = /\p{L}/gu;

/** Fewer letters than this (about 25 English words) are no text that could be shortened. */
const fewest = 120;

/** As many letters as this (about 200 English words) are a story's length. */
const storyLength = 1000;

/** How much a text says, in letters of a spaced script; no more than the first 4,000 units are looked at. */
function weightOf(text: string): number {
  const sample = text.slice(0, 4000);
  return (sample.match(letter)?.length ?? 0) + 2 * (sample.match(dense)?.length ?? 0);
}

/** Whether a text is too short to be digested at all. */
export const isTooShort = (text: string): boolean => weightOf(text) < fewest;

/** Whether a text says anything at all. */
export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** Whether a text is long enough to be a story. */
export const isStoryLong = (text: string): boolean => weightOf(text) >= storyLength;

const has = (document: Document, selector: string): boolean =>
  bare<Document['querySelector']>(document, 'querySelector').call(document, selector) !== null;

/** What else the document is, most special first: each with how to tell. */
const signs: readonly [Problem, (document: Document) => boolean][] = [
  ['pdf', (document) => bare(document, 'contentType') === 'application/pdf'],
  ['loading', (document) => bare(document, 'readyState') === 'loading'],
  ['frames', (document) => has(document, 'frameset, frame, body > iframe:only-child')],
  ['login', (document) => has(document, 'input[type="password"]')],
  ['frames', (document) => has(document, 'iframe[src]')],
];

/** Why a page gave no text, or too little, to read. */
export function obstacleInPage(document: Document, text: string): Problem {
  const sign = signs.find(([, applies]) => applies(document));
  if (sign) return sign[0];
  return hasLetters(text) ? 'short' : 'empty';
}
