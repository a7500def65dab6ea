import type { Lexicon } from './lexicon.ts';
import { phraseEnd } from './phrases.ts';
import type { Word } from './words.ts';
import type { Writing } from './writing.ts';

/** A run of words that may be a name: indices `[from, to)` into the words. */
export type Candidate = { from: number; to: number };

const longestName = 9;
/** An elided word, after which no space stands. */
const elided = /['’ʼ]$/u;
const within = /^[ \u00a0]$/u;
const afterInitial = /^\.[ \u00a0]$/u;

/** Runs of capitalised words, with the small words that names contain, in the order of the text. */
export function candidatesOf(words: readonly Word[], writing: Writing, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const known = phraseEnd(words, at, lexicon.phrases, lexicon.stem);
    const whole = known > at && !goesOn(words, known, writing);
    if (!whole && !writing.mayName(at)) continue;
    const to = whole ? known : runEnd(words, at, writing, lexicon);
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
}

/** Whether a capitalised word follows at once, so that a known name is only the beginning of a longer one. */
const goesOn = (words: readonly Word[], at: number, writing: Writing): boolean =>
  at < words.length && within.test(words[at]!.gap) && writing.mayName(at);

function runEnd(words: readonly Word[], from: number, writing: Writing, lexicon: Lexicon): number {
  let to = from + 1;
  while (to < words.length && to - from < longestName) {
    const next = words[to]!;
    if (lexicon.possessive.test(words[to - 1]!.text)) break;
    if (!joined(next.gap, words[to - 1]!, lexicon)) break;
    if (writing.mayName(to)) to++;
    else {
      // "le Washington Post à Paris", "Fox News et Sky News".
      if (lexicon.bodiesLast.has(words[to - 1]!.lower)) break;
      const skip = bridge(words, from, to, writing, lexicon);
      if (skip === 0) break;
      to += skip;
    }
  }
  return to;
}

function joined(gap: string, before: Word, lexicon: Lexicon): boolean {
  if (within.test(gap) || (gap === '' && elided.test(before.text))) return true;
  if (!afterInitial.test(gap)) return false;
  return before.text.length === 1 || lexicon.abbreviations.has(before.lower);
}

/** How many words the small words at `at` carry the name over to, 0 if they end it. */
function bridge(
  words: readonly Word[],
  from: number,
  at: number,
  writing: Writing,
  lexicon: Lexicon,
): number {
  let small = at;
  let particles = true;
  while (small < words.length && small - at < 3) {
    const word = words[small]!;
    if (small > at && !within.test(word.gap) && !elided.test(words[small - 1]!.text)) return 0;
    if (writing.mayName(small)) break;
    const particle = isParticle(words, small, at, lexicon);
    const conjunction = lexicon.conjunctionWords.has(word.lower);
    if (conjunction && small > at) return 0;
    if (!particle && !conjunction && !lexicon.joinerWords.has(word.lower)) return 0;
    particles &&= particle;
    small++;
  }
  if (small === at || small >= words.length || small - at >= 3 || !writing.mayName(small)) return 0;
  if (lexicon.conjunctionWords.has(words[at]!.lower))
    return pairsUp(words, from, at, lexicon) ? small - at + 1 : 0;
  const fits = particles || headed(words, from, at, lexicon);
  return fits ? small - at + 1 : 0;
}

/** Where articles and particles are the same words ("der"), an article is a particle only after another ("von der"). */
function isParticle(words: readonly Word[], small: number, from: number, lexicon: Lexicon): boolean {
  const { lower } = words[small]!;
  if (!lexicon.particleWords.has(lower)) return false;
  return !lexicon.nameRules.nounsCapitalized || !lexicon.articleWords.has(lower) || small > from;
}

/** "Food and Drug Administration": "and" stays inside a name only before an organisation's head that closes it. */
function pairsUp(words: readonly Word[], from: number, and: number, lexicon: Lexicon): boolean {
  if (headed(words, from, and, lexicon) || and - from > 2) return false;
  const [next, last] = [words[and + 1], words[and + 2]];
  if (!next?.capital || !within.test(next.gap)) return false;
  if (lexicon.bodyWords.has(next.lower)) return true;
  return last !== undefined && within.test(last.gap) && last.capital && lexicon.bodyWords.has(last.lower);
}

/** Whether a name's first part is of the sort that goes on after a small word (Bank of, Ministère de la). */
function headed(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at]!;
    if (lexicon.soleBodies.has(lower)) continue;
    if (lexicon.bodyWords.has(lower) || lexicon.placeSorts.has(lower)) return true;
    if (lexicon.eventWords.has(lower) || lexicon.workWords.has(lower)) return true;
  }
  return false;
}
