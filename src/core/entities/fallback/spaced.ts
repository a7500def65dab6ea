import type { Mention } from '../entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';
import { scanWords, type Word } from './words.ts';

/** People and organisations in spaced text without capitals (Arabic, Persian, Hebrew, Hindi, Korean). */
export function recognizeSpaced(text: string, lexicon: Lexicon, lists: NameLists | undefined): Mention[] {
  const words = scanWords(text, lexicon);
  const bare = words.map((word) => bareWord(word, lexicon));
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention =
      personAt(words, bare, at, lexicon, lists) ??
      organizationAt(words, bare, at, lexicon) ??
      listedAt(words, bare, at, lexicon, lists);
    if (mention) found.push(mention);
  }
  return found;
}

/** A word without the prefixes and particles that are written on to it, with where the rest stands. */
type Bare = { start: number; end: number; text: string };

function bareWord(word: Word, lexicon: Lexicon): Bare {
  let { start, end, text } = word;
  for (const particle of lexicon.particleList)
    if (text.length > particle.length + 1 && text.endsWith(particle)) {
      text = text.slice(0, -particle.length);
      end -= particle.length;
      break;
    }
  return { start, end, text };
}

/** After a title (and the adjectives that follow it) or before one that is written after names. */
function personAt(
  words: readonly Word[],
  bare: readonly Bare[],
  at: number,
  lexicon: Lexicon,
  lists: NameLists | undefined,
): Mention | undefined {
  const word = bare[at]!.text;
  if (lexicon.titlesAfterSet.has(word)) return beforeTitle(words, bare, at, lexicon, lists);
  if (!lexicon.officeWords.has(word) && !lexicon.addressWords.has(word) && !isPrefixedTitle(word, lexicon))
    return undefined;
  let from = at + 1;
  while (from < words.length && from - at <= 4 && joins(words, from) && isModifier(bare[from]!.text, lexicon))
    from++;
  let to = from;
  const longest = lists && !lists.forename(bare[from]?.text ?? '') ? 2 : 3;
  while (
    to < words.length &&
    to - from < longest &&
    (to === at + 1 || joins(words, to)) &&
    mayName(words, bare, to, lexicon)
  )
    to++;
  if (to === from) return undefined;
  return { start: words[from]!.start, end: bare[to - 1]!.end, kind: 'person' };
}

const isPrefixedPlace = (word: string, lexicon: Lexicon): boolean => {
  for (const prefix of lexicon.prefixWords)
    if (word.startsWith(prefix) && lexicon.regionNames.codes.has(word.slice(prefix.length))) return true;
  return false;
};

const isPrefixedTitle = (word: string, lexicon: Lexicon): boolean => {
  for (const prefix of lexicon.prefixWords)
    if (word.startsWith(prefix) && lexicon.officeWords.has(word.slice(prefix.length))) return true;
  return false;
};

const joins = (words: readonly Word[], at: number): boolean => /^[ \u00a0]$/u.test(words[at]!.gap);

/** Adjectives and genitives between a title and the name: "the | Russian | foreign | minister". */
const isModifier = (word: string, lexicon: Lexicon): boolean =>
  lexicon.modifierWords.has(word) ||
  lexicon.officeWords.has(word) ||
  lexicon.addressWords.has(word) ||
  lexicon.peopleWords.has(word) ||
  lexicon.regionNames.codes.has(word) ||
  lexicon.writtenArticles.some((prefix) => word.startsWith(prefix) && word.length > prefix.length + 2);

function mayName(words: readonly Word[], bare: readonly Bare[], at: number, lexicon: Lexicon): boolean {
  const { text } = bare[at]!;
  if (text.length < 2 || /\p{N}/u.test(text)) return false;
  if (lexicon.stop.has(text) || lexicon.openerWords.has(text) || lexicon.sayingWords.has(text)) return false;
  if (lexicon.bodyWords.has(text) || lexicon.officeWords.has(words[at]!.text)) return false;
  return !isModifier(text, lexicon) && !isPrefixedPlace(text, lexicon);
}

function beforeTitle(
  words: readonly Word[],
  bare: readonly Bare[],
  at: number,
  lexicon: Lexicon,
  lists: NameLists | undefined,
): Mention | undefined {
  let last = at - 1;
  while (last > 0 && at - last <= 2 && joins(words, last + 1) && isModifier(bare[last]!.text, lexicon))
    last--;
  if (last < 0 || !joins(words, last + 1) || !mayName(words, bare, last, lexicon)) return undefined;
  if (bare[last]!.end !== words[last]!.end) return undefined;
  const surname = lexicon.surnameSet.has(bare[last]!.text.slice(0, 1));
  const first = last - 1;
  const full =
    first >= 0 &&
    joins(words, last) &&
    mayName(words, bare, first, lexicon) &&
    lists?.forename(bare[first]!.text);
  if (!full && !surname && lexicon.surnameSet.size > 0 && bare[last]!.text.length > 5) return undefined;
  return { start: words[full ? first : last]!.start, end: bare[last]!.end, kind: 'person' };
}

/** An organisation's head with what follows it (Arabic, Hebrew) or what stands before it (Hindi, Korean). */
function organizationAt(
  words: readonly Word[],
  bare: readonly Bare[],
  at: number,
  lexicon: Lexicon,
): Mention | undefined {
  const { text } = bare[at]!;
  if (lexicon.soleBodies.has(text)) return undefined;
  if (lexicon.bodyEndings.some((ending) => text.endsWith(ending) && text.length > ending.length + 1))
    return { start: bare[at]!.start, end: bare[at]!.end, kind: 'organization' };
  if (!lexicon.bodyWords.has(text)) return undefined;
  if (lexicon.nameRules.titleFirst) {
    let to = at + 1;
    while (to < words.length && to - at <= 3 && joins(words, to) && isNamePart(bare[to]!.text, lexicon)) to++;
    return to > at + 1 ? { start: bare[at]!.start, end: bare[to - 1]!.end, kind: 'organization' } : undefined;
  }
  let from = at;
  while (from > 0 && at - from < 2 && joins(words, from) && isNamePart(bare[from - 1]!.text, lexicon)) {
    if (bare[from - 1]!.end !== words[from - 1]!.end) break;
    from--;
  }
  return from < at ? { start: words[from]!.start, end: bare[at]!.end, kind: 'organization' } : undefined;
}

const isNamePart = (word: string, lexicon: Lexicon): boolean =>
  word.length > 1 &&
  !lexicon.stop.has(word) &&
  !lexicon.openerWords.has(word) &&
  !lexicon.sayingWords.has(word) &&
  (lexicon.writtenArticles.length === 0 ||
    lexicon.writtenArticles.some((prefix) => word.startsWith(prefix)) ||
    lexicon.regionNames.codes.has(word));

/** Words that only the lists know: places, and a forename with what follows it. */
function listedAt(
  words: readonly Word[],
  bare: readonly Bare[],
  at: number,
  lexicon: Lexicon,
  lists: NameLists | undefined,
): Mention | undefined {
  const { text, start, end } = bare[at]!;
  if (!lists || text.length < 3 || lexicon.stop.has(text) || isModifier(text, lexicon)) return undefined;
  if (lists.place(text)) return { start, end, kind: 'place' };
  const next = bare[at + 1];
  if (!next || !lists.forename(text) || !joins(words, at + 1) || !lists.surname?.(next.text))
    return undefined;
  return { start, end: next.end, kind: 'person' };
}
