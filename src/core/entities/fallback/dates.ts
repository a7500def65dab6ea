import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

const shortForm = 4;

/**
 * Whether a word is the name of a month or weekday here: beside a number, or by itself. "Theresa May" and "Jan van
 * Dam" are people; a short form ("Jan", "Mar") is a date only beside a number or before a full stop.
 */
export function isDate(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  if (!lexicon.calendarNames.has(word.lower)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  if (isNumber(before) || isNumber(after)) return true;
  if (word.text.length < shortForm) return after === undefined || !/^[ \u00a0]$/u.test(after.gap);
  if (lexicon.nameRules.nounsCapitalized || before === undefined || !/^[ \u00a0]$/u.test(word.gap))
    return true;
  const named = before.capital && !lexicon.stop.has(before.lower) && !lexicon.calendarNames.has(before.lower);
  return !named;
}

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\p{N}/u.test(word.text);
