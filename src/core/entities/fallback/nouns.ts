import type { Candidate } from './candidates.ts';
import { endsWithAny } from './kind.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import type { Word } from './words.ts';

/**
 * Where every noun has a capital (German): whether a word is more likely a common noun, because its ending says
 * so or because the text puts an article before it, and no list knows it as a name.
 */
export function commonNouns(
  words: readonly Word[],
  lexicon: Lexicon,
  lists: NameLists | undefined,
): (word: Word) => boolean {
  const determined = determinedWords(words, lexicon);
  return (word) => {
    if (word.upper || /\p{Ll}\p{Lu}/u.test(word.text)) return false;
    if (lexicon.regionNames.codes.has(word.lower) || lexicon.soleBodies.has(word.lower)) return false;
    if (endsWithAny(word.lower, lexicon.commonEnds)) return true;
    if (lists?.place(word.text) || lists?.forename(word.text)) return false;
    return determined.has(word.lower);
  };
}

/** Words that stand right after an article, or after an article and an adjective. */
function determinedWords(words: readonly Word[], lexicon: Lexicon): Set<string> {
  const found = new Set<string>();
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (!word.capital || word.gap !== ' ') continue;
    const before = words[at - 1]!;
    const further = words[at - 2];
    const article = lexicon.articleWords.has(before.lower);
    const adjective =
      !before.capital &&
      before.gap === ' ' &&
      further !== undefined &&
      lexicon.articleWords.has(further.lower);
    if (article || adjective) found.add(word.lower);
  }
  return found;
}

/** A run without the common nouns at its ends; an organisation's or place's head keeps what stands before it. */
export function withoutCommon(
  words: readonly Word[],
  { from, to }: Candidate,
  isCommon: (word: Word) => boolean,
  lexicon: Lexicon,
): Candidate {
  const isHead = (word: Word) => lexicon.bodyWords.has(word.lower) || lexicon.placeSorts.has(word.lower);
  let [start, end] = [from, to];
  while (end - 1 > start && isCommon(words[end - 1]!) && !isHead(words[end - 1]!)) end--;
  while (start < end - 1 && isCommon(words[start]!) && !isHead(words[end - 1]!)) start++;
  return { from: start, to: end };
}
