import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** Whether a word names an office or trade, also as the last part of a compound (`vice-president`, `Außenminister`). */
export function isTitle(word: { lower: string; capital: boolean }, lexicon: Lexicon): boolean {
  const folded = bare(word.lower);
  if (lexicon.officeWords.has(folded)) return true;
  const hyphen = Math.max(folded.lastIndexOf('-'), folded.lastIndexOf('‑'));
  if (hyphen > 0 && lexicon.officeWords.has(folded.slice(hyphen + 1))) return true;
  return lexicon.nameRules.nounsCapitalized === true && word.capital && isCompound(folded, lexicon);
}

const shortestHead = 4;
const shortestFirst = 3;

/** German puts a compound's head last: `Bundesaußenministerin` is a `ministerin`. */
function isCompound(word: string, lexicon: Lexicon): boolean {
  for (let cut = shortestFirst; cut <= word.length - shortestHead; cut++)
    if (lexicon.officeWords.has(word.slice(cut))) return true;
  return false;
}

/** A word without a possessive ending. */
export const bare = (word: string): string => word.replace(/['’]s?$/u, '');

/** Whether a word may stand inside the phrase of a title: capitalised, a modifier, a demonym or a possessive. */
export function isPart(word: Word, lexicon: Lexicon): boolean {
  if (word.capital && !lexicon.calendarNames.has(word.lower) && (word.upper || !lexicon.stop.has(word.lower)))
    return true;
  return (
    lexicon.modifierWords.has(word.lower) ||
    lexicon.peopleWords.has(word.lower) ||
    /['’]s?$/u.test(word.lower) ||
    isTitle(word, lexicon)
  );
}
