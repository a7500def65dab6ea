import type { Line } from './line.ts';

/**
 * Whether a line tells little of what the article says: it asks, announces what follows, speaks of the text itself or
 * to its reader, or is no whole sentence where the others are (`marked`).
 */
export const isMinor = (line: Line, marked: boolean): boolean =>
  ASKS_OR_ANNOUNCES.test(line.end) ||
  (marked && line.alone && !line.ended) ||
  FIGURE.test(line.lower) ||
  (line.words <= MOST_LABELLED && LABELLED.test(line.text)) ||
  speaksOfItself(line);

/** Points at a picture or table: `Figure 2 shows`. */
const FIGURE =
  /^(?:fig(?:ure|\.)?|table|chart|abbildung|abb\.|tabelle|figura|tabla|tabela|tableau|рис\.|图|表) ?\d/u;
/** A label and a few words: `Best for: beginners.` */
const LABELLED = /^\p{Lu}[^.:!?,;“"]{1,24}[:：]\s+\S/u;
const MOST_LABELLED = 25;
const ASKS_OR_ANNOUNCES = /[?？؟:：]["”’»)\]\s]*$/u;

/** Whether one of the language's phrases of that kind stands in the line, wherever its words begin. */
function speaksOfItself({ lower, service }: Line): boolean {
  if (service.meta.size === 0) return false;
  for (const { 0: word, index } of lower.matchAll(WORD))
    if (service.meta.get(word)?.some((phrase) => standsAt(lower, phrase, index))) return true;
  return false;
}

const WORD = /[\p{L}\p{M}']+/gu;

const standsAt = (lower: string, phrase: string, at: number): boolean =>
  lower.startsWith(phrase, at) && !LETTER.test(lower.charAt(at + phrase.length));

const LETTER = /[\p{L}\p{N}]/u;
