import { isDate } from './dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Word } from './words.ts';

/** What the whole text's capitals tell of each word. */
export type Writing = {
  /** Whether the word at an index may be part of a name. */
  mayName(at: number): boolean;
  /** Whether the text mostly writes the word in lower case, so that it is no name by itself. */
  mostlyLower(at: number): boolean;
  /** Whether the word stands with a capital inside a sentence somewhere. */
  capitalInside(at: number): boolean;
};

type Counts = { lower: number; inner: number; opening: number };

/**
 * Capitalisation statistics of a text: a capitalised word inside a sentence may be a name; one that opens a
 * sentence only if it is written so elsewhere too, or never in lower case and no common opener; a line all in
 * capitals or in Title Case tells nothing by itself.
 */
export function writingOf(words: readonly Word[], text: string, lexicon: Lexicon): Writing {
  const loud = loudWords(words, text);
  const counts = count(words, loud);
  const cache = new Int8Array(words.length).fill(-1);
  return {
    mayName(at) {
      const known = cache[at]!;
      if (known >= 0) return known === 1;
      const may = decide(words, at, loud[at] === 1, counts, lexicon);
      cache[at] = may ? 1 : 0;
      return may;
    },
    mostlyLower(at) {
      const seen = counts.get(words[at]!.lower);
      return seen !== undefined && seen.lower > 3 * seen.inner;
    },
    capitalInside(at) {
      return (counts.get(words[at]!.lower)?.inner ?? 0) > 0;
    },
  };
}

function decide(
  words: readonly Word[],
  at: number,
  loud: boolean,
  counts: ReadonlyMap<string, Counts>,
  lexicon: Lexicon,
): boolean {
  const word = words[at]!;
  if (!word.capital || word.lower === '') return false;
  if (lexicon.notNames.has(word.lower) || isDate(words, at, lexicon)) return false;
  const seen = counts.get(word.lower);
  if (loud) return (seen?.inner ?? 0) > (seen?.lower ?? 0) || known(word, lexicon);
  if (!word.opens) return innerName(word, words[at + 1], lexicon);
  if (opensPlace(word, words[at + 1], lexicon)) return true;
  if ((seen?.lower ?? 0) > 0 || isCommon(word, lexicon)) return (seen?.inner ?? 0) > (seen?.lower ?? 0) + 1;
  return true;
}

/** "Nueva York", "South Korea": a common word that opens a place's name. */
const opensPlace = (word: Word, next: Word | undefined, lexicon: Lexicon): boolean =>
  next?.gap === ' ' && next.capital && lexicon.regionNames.codes.has(`${word.lower} ${next.lower}`);

/** An article with a capital inside a sentence opens a name: Los Angeles, De Morgen. */
function innerName(word: Word, next: Word | undefined, lexicon: Lexicon): boolean {
  if (word.text.length === 1) return word.lower !== 'i' || !lexicon.stop.has('i');
  if (word.upper || !lexicon.articleWords.has(word.lower)) return true;
  return next !== undefined && next.gap === ' ' && next.capital && !lexicon.nameRules.nounsCapitalized;
}

function isCommon(word: Word, lexicon: Lexicon): boolean {
  if (word.upper && word.text.length > 1) return false;
  return lexicon.stop.has(word.lower) || lexicon.articleWords.has(word.lower);
}

function known(word: Word, lexicon: Lexicon): boolean {
  return lexicon.regionNames.codes.has(word.lower) || lexicon.peopleWords.has(word.lower);
}

function count(words: readonly Word[], loud: Uint8Array): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  words.forEach((word, at) => {
    if (loud[at] === 1) return;
    const seen = counts.get(word.lower) ?? { lower: 0, inner: 0, opening: 0 };
    counts.set(word.lower, seen);
    if (!word.capital) seen.lower++;
    else if (word.opens) seen.opening++;
    else seen.inner++;
  });
  return counts;
}

const fewWords = 3;

/** Marks the words of lines in capitals or Title Case (headlines): 1 = the capital tells nothing. */
function loudWords(words: readonly Word[], text: string): Uint8Array {
  const loud = new Uint8Array(words.length);
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !words[at]!.gap.includes('\n')) continue;
    if (isLoud(words, from, at, text)) loud.fill(1, from, at);
    from = at;
  }
  return loud;
}

function isLoud(words: readonly Word[], from: number, to: number, text: string): boolean {
  let capital = 0;
  let upper = 0;
  let long = 0;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.text.length < 4) continue;
    long++;
    if (word.capital) capital++;
    if (word.upper) upper++;
  }
  if (long < fewWords) return false;
  const headline = to - from <= 20 && !/[.!?]/u.test(text[words[to - 1]!.end] ?? '');
  return upper >= 0.7 * long || (headline && capital >= 0.8 * long);
}
