import type { Span } from '../../text.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { bare, isTitle } from '../fallback/offices.ts';
import type { Word } from '../fallback/words.ts';
import { longestAbbreviation } from './before.ts';
import type { Frame } from './frame.ts';

const longest = 16;
const longestHead = 7;
const closes = /[,.;:!?)(–—\n"“”«»]/u;

/** The apposition after a name: "X, the ministry's official spokesperson,", "X, 45, chief economist at Y". */
export function roleAfter(frame: Frame, lexicon: Lexicon): Span | undefined {
  const opening = /^(?:, | – | — |—| \()/u.exec(
    frame.text.slice(frame.mention.end, frame.mention.end + 4),
  )?.[0];
  if (opening === undefined) return undefined;
  const words = [...frame.after];
  if (words[0]?.start !== frame.mention.end + opening.length) return undefined;
  if (/^\d{1,2}$/u.test(words[0]?.text ?? '') && /^(?:, |-)/u.test(words[1]?.gap ?? '')) words.shift();
  const phrase = phraseOf(frame, words, lexicon);
  if (phrase === undefined) return undefined;
  // "X, der den Minister kennt": a clause ends with its verb.
  if (isArticle(phrase[0]!, lexicon) && !phrase.at(-1)!.capital) return undefined;
  const head = headOf(phrase, lexicon);
  if (head < 0 || !opensRole(phrase, head, lexicon)) return undefined;
  const span = { start: phrase[0]!.start, end: endOf(phrase.at(-1)!) };
  const named = frame.hasPerson(phrase[head]!.start, phrase[head + 1]?.end ?? span.end);
  return named || namesNext(frame, phrase, head, lexicon) ? undefined : span;
}

/** The words up to the mark that closes the apposition, or up to a clause that makes the end clear. */
function phraseOf(frame: Frame, words: readonly Word[], lexicon: Lexicon): Word[] | undefined {
  for (let at = 0; at < words.length && at <= longest; at++) {
    const word = words[at]!;
    if (at > 0 && closes.test(word.gap) && !abbreviates(words[at - 1]!, word.gap, lexicon))
      return words.slice(0, at);
    if (at > 0 && !word.capital && lexicon.sayingWords.has(word.lower)) return undefined;
    if (!lexicon.openerWords.has(word.lower) || isArticle(word, lexicon) || pairs(words, at, lexicon))
      continue;
    return at > 1 && isRelative(word, lexicon) && !isArticle(words[0]!, lexicon)
      ? words.slice(0, at)
      : undefined;
  }
  const last = words.at(-1);
  if (!last || words.length > longest) return undefined;
  return closes.test(frame.text.slice(last.end, last.end + 1)) ? [...words] : undefined;
}

/** "the mayor of St. Halden", but not "the president. Halden …". */
const abbreviates = ({ lower, text }: Word, gap: string, lexicon: Lexicon): boolean =>
  /^\.[ \u00a0]$/u.test(gap) &&
  (text.length === 1 || (text.length <= longestAbbreviation && lexicon.abbreviations.has(lower)));

/** German "der Direktor der Bank": the article is the relative pronoun too, which only a comma tells. */
const isArticle = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.nameRules.nounsCapitalized === true && lexicon.articleWords.has(word.lower);

/** "founder and owner", "Institute of Allergy and Infectious Diseases": a conjunction inside the phrase. */
function pairs(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before || !next || !lexicon.conjunctionWords.has(words[at]!.lower)) return false;
  return (before.capital && next.capital) || (isTitle(before, lexicon) && isTitle(next, lexicon));
}

/** A relative clause ends the phrase cleanly; a verb shows that there was no apposition. */
const isRelative = (word: Word, lexicon: Lexicon): boolean =>
  lexicon.openerWords.has(word.lower) && !lexicon.sayingWords.has(word.lower);

/** Index of the office word among the phrase's first words, before any preposition; -1 if there is none. */
function headOf(phrase: readonly Word[], lexicon: Lexicon): number {
  let found = -1;
  for (let at = 0; at < phrase.length && at < longestHead; at++) {
    const word = phrase[at]!;
    if (at > 0 && lexicon.joinerWords.has(word.lower) && !lexicon.articleWords.has(word.lower)) {
      if (found >= 0) break;
      if (!lexicon.nameRules.titleFirst) return -1;
    }
    if (isTitle(word, lexicon)) {
      found = at;
      if (lexicon.nameRules.titleFirst) break;
    }
  }
  return found;
}

/** A role opens with an article, a possessive, a capital, a modifier or the office itself; no verb comes before it. */
function opensRole(phrase: readonly Word[], head: number, lexicon: Lexicon): boolean {
  for (let at = 0; at < head; at++) {
    const { lower } = phrase[at]!;
    if (lexicon.sayingWords.has(lower) || closesRole(lower, lexicon)) return false;
  }
  const first = phrase[0]!;
  if (lexicon.nameRules.titleFirst) return phrase.slice(0, head).every((word) => mayPrecede(word, lexicon));
  if (lexicon.articleWords.has(first.lower) || first.capital || head === 0) return true;
  return (
    !lexicon.stop.has(first.lower) ||
    bare(first.lower) !== first.lower ||
    lexicon.modifierWords.has(first.lower)
  );
}

/** Where the office opens its phrase, only articles, modifiers and names stand before it. */
const mayPrecede = (word: Word, lexicon: Lexicon): boolean =>
  word.capital || lexicon.articleWords.has(word.lower) || lexicon.modifierWords.has(word.lower);

const closesRole = (lower: string, lexicon: Lexicon): boolean =>
  lexicon.openerWords.has(lower) && !lexicon.articleWords.has(lower) && !lexicon.conjunctionWords.has(lower);

/** The office belongs to somebody else when a name follows it at once ("X, President Y", "X, teniente coronel Y"). */
function namesNext(frame: Frame, phrase: readonly Word[], head: number, lexicon: Lexicon): boolean {
  let at = head + 1;
  while (at < phrase.length && isTitle(phrase[at]!, lexicon)) at++;
  const next = phrase[at];
  return next !== undefined && frame.hasPerson(next.start, next.end);
}

const endOf = (word: Word): number => word.end;
