import type { Span } from '../text.ts';
import { isSpace } from './marks.ts';

/**
 * Longest sentence, in UTF-16 units, that stays whole. Sentences of edited prose keep below 1,500; what is longer is
 * a text without marks (a transcript, a list, a broken page), which no reader wants as one sentence.
 */
export const LONGEST = 2500;

/** Adds a sentence to the list, one of more than {@link LONGEST} units cut at a comma, a space or between characters. */
export function cutEnormous(text: string, sentence: Span, into: Span[]): void {
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST);
    let end = cut;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) into.push({ start, end });
    start = cut;
    while (start < sentence.end && isSpace(text.charCodeAt(start))) start++;
  }
  if (sentence.end > start) into.push({ start, end: sentence.end });
}

/** The best place for a cut in the second half of the stretch: after `;` or `,`, else at a space, else where it must be. */
function cutBefore(text: string, start: number, limit: number): number {
  const floor = start + (limit - start) / 2;
  let space = 0;
  for (let at = limit; at > floor; at--) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (',;:–—،、'.includes(text[at - 1]!)) return at;
    space ||= at;
  }
  if (space) return space;
  const code = text.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
