import type { Mention } from '../entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

const longestTitle = 10;
const quotes = /[“”„"«»‘’‹›「」『』《》]/u;
const opens = /[“„"«‘‹「『《]$/u;

/**
 * Quoted titles of works: a quotation of a few words, mostly capitalised, right after a word that announces a work
 * ("the novel “Quiet Harbour”").
 */
export function quotedTitles(text: string, words: readonly Word[], lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  if (lexicon.triggerWords.size === 0) return found;
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (!opens.test(word.gap) || word.gap.length > 3 || !announced(words, at, lexicon)) continue;
    const to = titleEnd(text, words, at);
    if (to > at && mostlyCapital(words, at, to))
      found.push({ start: word.start, end: words[to - 1]!.end, kind: 'work' });
  }
  return found;
}

/** Whether one of the three words before, in the same breath, announces a work. */
function announced(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (lexicon.triggerWords.has(words[back]!.lower)) return true;
    if (/[.!?:;]/u.test(words[back]!.gap)) return false;
  }
  return false;
}

function titleEnd(text: string, words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + longestTitle); at++) {
    const word = words[at]!;
    if (at > from && /[\n.;]/u.test(word.gap)) return from;
    if (quotes.test(text.slice(word.end, word.end + 2))) return at + 1;
  }
  return from;
}

function mostlyCapital(words: readonly Word[], from: number, to: number): boolean {
  const long = words.slice(from, to).filter((word) => word.text.length > 3);
  const capital = long.filter((word) => word.capital).length;
  return words[from]!.capital && 2 * capital >= long.length;
}
