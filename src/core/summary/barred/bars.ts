import type { Bar } from './bar.ts';
import { candidates } from './lexicon.ts';
import type { Line } from './line.ts';
import { pageBars } from './page.ts';

/**
 * Most words of a line that begins like one that serves the page: many after a phrase that ends with a colon or says
 * enough by itself, few after a shorter one, which prose may open with too.
 */
const MOST_AFTER_LONG = 40;
const MOST_AFTER_SHORT = 14;
/** Most words of a line that has in it what serves the page; longer ones are told as prose. */
const MOST_CONTAINS = 30;
/** Most words of a by-line, a stamp, a caption's name. */
const MOST_NAMES = 12;
const MOST_STAMP = 8;

const begins = (line: Line): boolean =>
  line.words <= MOST_AFTER_LONG &&
  candidates(line.service.starts, line.lower).some(
    (phrase) => startsWith(line, phrase) && fits(phrase, line),
  );

/** A phrase at the line's start, whole words of it unless the language's words are not spaced. */
function startsWith({ lower, service }: Line, phrase: string): boolean {
  if (!lower.startsWith(phrase)) return false;
  return service.prefix || !LETTER.test(phrase.at(-1)!) || !LETTER.test(lower.charAt(phrase.length));
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * One word alone (`donate`, `trending`) may open a sentence of the story, so it must be all of the line, or be set
 * off by a mark.
 */
function fits(phrase: string, { lower, words, ended, service }: Line): boolean {
  if (!LETTER.test(phrase.at(-1)!) || phrase.split(' ').length > 2) return true;
  if (words > MOST_AFTER_SHORT) return false;
  if (phrase.includes(' ')) return true;
  const rest = lower.slice(phrase.length);
  if (/^\s*(?:[:：|–—=＝(/.!<>→»／】]|$)/.test(rest)) return true;
  return !ended && (service.prefix ? words <= 8 : rest.split(/\s+/).length <= 4);
}

const has = ({ lower, words, service }: Line): boolean =>
  words <= MOST_CONTAINS && !!service.contains?.test(lower);

/** `By Ann Lowe and Tom Reed`: nothing but names and the words between them. */
function isByline({ text, lower, words, service, ended }: Line): boolean {
  const { by } = service;
  if (ended || words < 2 || words > MOST_NAMES || !by.has(lower.split(/\s/, 1)[0]!)) return false;
  const rest = text.split(/[\s,|]+/).slice(1);
  return (
    rest.length > 0 && rest.every((word) => CAPITAL.test(word) || by.has(word.toLowerCase()) || word === '')
  );
}

const CAPITAL = /^(?:\p{Lu}|@|[&–-]$)/u;

/** Only a time or a date, or one that says when the page was published: `10:34 GMT`, `Published on 5 May 2026`. */
function isStamp(line: Line): boolean {
  const { text, words, ended, service } = line;
  if (words > MOST_STAMP) return false;
  // Figures as a time or a date has them first: a browser takes long to make the whole pattern.
  if (/\d[:.hH/-]\d/.test(text) && STAMP.test(text)) return true;
  if (ended && !line.alone) return false;
  return /\d/.test(text) && candidates(service.stamps, line.lower).some((phrase) => startsWith(line, phrase));
}

const STAMP =
  /^(?:\p{L}{1,12}[ ,:]+){0,2}(?:\d{1,2}[:.h]\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:[ ,|–-]+(?:[ap]\.m\.|h|[a-z]{2,4}|\d[\d:./-]+))*\.?$/iu;

/** A credit or sign of copyright, or owner and photographer beside each other, also in front of a caption. */
const isCredit = ({ text, words, ended, alone }: Line): boolean =>
  (words <= MOST_CONTAINS && (CREDIT.test(text) || CREDITED.test(text))) ||
  (alone && !ended && words <= MOST_STAMP && BESIDE.test(text));
const CREDITED = /^(?!The )(?:\p{Lu}[\p{L}.’'-]{0,20} ){2,4}[/|] (?:The )?\p{Lu}/u;
const BESIDE = /^\p{Lu}[^.!?:]* [/|] \p{Lu}[^.!?:]*$/u;
const CREDIT =
  /^(?:©|\(c\)|℗)|(?:^|[\s(/])(?:Getty|Shutterstock|iStock|Alamy|Unsplash|Pexels|Wikimedia Commons|EPA-EFE|picture alliance)(?:[\s/)]|$)(?!.{0,400}\p{Ll} \p{Ll}+ \p{Ll}+ \p{Ll}+ \p{Ll}+)/u;

/** An address, a handle or tags and nothing more, or a short line that sends there. */
const isAddress = ({ text, words, alone }: Line): boolean =>
  (words <= MOST_STAMP && ADDRESS.test(text)) || (alone && words <= MOST_AFTER_SHORT && SENDS.test(text));
const SENDS = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|\bt\.co\/)\S+$/u;
const ADDRESS = /^(?:(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@.]+|(?:[@#][\p{L}\p{N}_]+\s*)+)[.,]?$/u;

/** Where somebody stands in a picture: `Ann Lowe (left) and Tom Reed (right)`. */
const isCaption = ({ text, lower, words, ended, end }: Line): boolean =>
  (words <= MOST_NAMES * 2 && (PLACED.test(lower) || (ON_RIGHT.test(end) && BOTH_SIDES.test(text)))) ||
  (!ended && words <= MOST_NAMES * 2 && PICTURED.test(lower));
const PLACED =
  /\((?:(?:pictured )?(?:left|right|above|below)|top|cent(?:re|er)|l\.?|r\.?|pictured|links|rechts|mitte|à gauche|à droite|au centre|izquierda|derecha|esquerda|direita|sinistra|destra|слева|справа)\)/;
const ON_RIGHT = /(?:right|rechts)\.?$/;
/** With a name directly before each side: what is `loved on the left and loathed on the right` is told as prose. */
const BOTH_SIDES =
  /(?:(?<!\S)\p{Lu}\S*, |^(?:\p{Lu}\S* )+(?:on the )?)(?:left|links),? (?:and|und) (?:.{1,60} )?\p{Lu}\S* (?:on the )?(?:right|rechts)\.?$/u;
const PICTURED =
  /^(?:pictured|seen here|from left|clockwise|left:|right:|above:|below:|v\. ?l\. ?n\. ?r\.|von links|de gauche à droite|de izquierda a derecha|da sinistra|слева направо)/u;

/**
 * Without a mark that ends sentences: capitals and nothing else (shouted teasers), or a few words that are all of
 * their paragraph (labels, items of lists, headings that are not marked as such).
 */
const isLabel = ({ text, ended, words, alone, service }: Line): boolean => {
  if (ended || words > MOST_LABEL) return false;
  return (!/[a-z]/.test(text) && SHOUTED.test(text)) || (alone && (!service.prefix || text.length <= 24));
};
/** Most words of a label. */
const MOST_LABEL = 6;
const SHOUTED = /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}]+$/u;

/** Too little to say anything: no two letters in a row. */
const isNothing = ({ text }: Line): boolean => !/[a-z]{2}/i.test(text) && !/\p{L}\p{M}*\p{L}/u.test(text);

/** A paragraph that breaks off, to be read elsewhere. */
const isTeaser = ({ text, words, alone }: Line): boolean =>
  alone && words <= MOST_CONTAINS && /(?:\.{3}|…)\]?\s*$/.test(text);

/** A sentence in brackets, which says something beside the story. */
const isAside = ({ text }: Line): boolean => /^[(（][^)）]*[)）][.。]?\s*$/.test(text);

/** A footnote. */
const isNote = ({ text, words }: Line): boolean =>
  words <= MOST_AFTER_LONG && /^\[(?:\d+|[ivx]+|\*)\] /.test(text);

/** The kinds, those that cost least first. */
export const bars: readonly Bar[] = [
  { name: 'nothing', test: isNothing },
  { name: 'stamp', test: isStamp },
  { name: 'address', test: isAddress },
  { name: 'label', test: isLabel },
  { name: 'teaser', test: isTeaser },
  { name: 'aside', test: isAside },
  { name: 'note', test: isNote },
  { name: 'credit', test: isCredit },
  { name: 'caption', test: isCaption },
  { name: 'byline', test: isByline },
  { name: 'opening', test: begins },
  { name: 'service', test: has },
  ...pageBars,
];
