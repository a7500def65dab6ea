import type { Mention } from '../entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameLists } from './lists.ts';

// Longest run looked at before a suffix, in characters.
const reach = 14;
const nameCharacter = /[\p{Script=Han}\p{Script=Katakana}ー・·•]/u;
const dotted = /[・·•]/u;
const kana = /[\p{Script=Katakana}ー]/u;

/** People and organisations in Chinese and Japanese text, found from their suffixes, titles and surnames. */
export function recognizeHan(
  text: string,
  lexicon: Lexicon,
  lists: NameLists | undefined,
  places: readonly Mention[],
): Mention[] {
  const placeAt = new Map(places.map((place) => [place.start, place.end]));
  return [
    ...dottedNames(text, lexicon),
    ...organizations(text, lexicon, placeAt),
    ...besideTitles(text, lexicon, placeAt),
    ...listedPlaces(text, lexicon, lists),
    ...suffixedPlaces(text, lexicon, placeAt),
  ];
}

/** Foreign names with a middle dot: セルゲイ・ラブロフ, 弗拉基米尔·普京. */
function dottedNames(text: string, lexicon: Lexicon): Mention[] {
  const found: Mention[] = [];
  const inName = (at: number) =>
    lexicon.tag === 'ja' ? kana.test(text[at] ?? '') : lexicon.soundCharacters.has(text[at] ?? '');
  for (let at = 1; at < text.length; at++) {
    if (!dotted.test(text[at]!)) continue;
    let [start, end] = [at, at + 1];
    while (start > 0 && at - start < reach && inName(start - 1)) start--;
    while (end < text.length && end - at < 2 * reach && (inName(end) || dotted.test(text[end]!))) end++;
    if (start < at && end > at + 2) found.push({ start, end, kind: 'person' });
    at = end;
  }
  return found;
}

/** Names that end in an organisation's suffix and begin at a place's name or at the last break before it. */
function organizations(text: string, lexicon: Lexicon, placeAt: ReadonlyMap<number, number>): Mention[] {
  const found: Mention[] = [];
  for (const ending of lexicon.bodyEndings)
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length)) {
      const start = nameStart(text, at, lexicon, placeAt);
      if (at - start >= (ending.length > 1 ? 2 : 3) || (placeAt.has(start) && at > start))
        found.push({ start, end: at + ending.length, kind: 'organization' });
    }
  return found;
}

/** Where the name that ends at `end` begins: at a place's name if one is in reach, else after the nearest break. */
function nameStart(
  text: string,
  end: number,
  lexicon: Lexicon,
  placeAt: ReadonlyMap<number, number>,
): number {
  let start = end;
  let place = -1;
  while (start > 0 && end - start < reach && nameCharacter.test(text[start - 1]!)) {
    const breaks = breakBefore(text, start, lexicon);
    if (breaks) break;
    start--;
    const placeEnd = placeAt.get(start);
    if (placeEnd !== undefined && placeEnd <= end) place = start;
  }
  return place >= 0 ? place : start;
}

/** Whether a function word or verb ends at `at`, so that a name must begin there. */
export function breakBefore(text: string, at: number, lexicon: Lexicon): boolean {
  for (let length = 1; length <= 3; length++)
    if (at >= length && lexicon.openerWords.has(text.slice(at - length, at))) return true;
  return false;
}

/** People by a title after the name (王毅部长, 岸田首相, 山田さん) or before it (外交部长王毅). */
function besideTitles(text: string, lexicon: Lexicon, placeAt: ReadonlyMap<number, number>): Mention[] {
  const found: Mention[] = [];
  for (const title of lexicon.titlesBehind)
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + title.length)) {
      const before = personBefore(text, at, lexicon, placeAt);
      if (before !== undefined) found.push({ start: before, end: at, kind: 'person' });
      const after = personAfter(text, at + title.length, lexicon);
      if (after !== undefined) found.push({ start: at + title.length, end: after, kind: 'person' });
    }
  for (const verb of lexicon.sayVerbList)
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + verb.length)) {
      const start = surnameBefore(text, at, lexicon, placeAt);
      if (start !== undefined) found.push({ start, end: at, kind: 'person' });
    }
  return found;
}

function personBefore(
  text: string,
  end: number,
  lexicon: Lexicon,
  placeAt: ReadonlyMap<number, number>,
): number | undefined {
  if (kana.test(text[end - 1] ?? '')) {
    let start = end;
    while (start > 0 && end - start < 2 * reach && /[\p{Script=Katakana}ー・]/u.test(text[start - 1]!))
      start--;
    return end - start >= 2 && !placeAt.has(start) ? start : undefined;
  }
  return surnameBefore(text, end, lexicon, placeAt) ?? transliteratedBefore(text, end, lexicon, placeAt);
}

/** The longest name of a surname and a few more characters that ends here and follows a break. */
function surnameBefore(
  text: string,
  end: number,
  lexicon: Lexicon,
  placeAt: ReadonlyMap<number, number>,
): number | undefined {
  for (let start = Math.max(0, end - 5); start <= end - 2; start++) {
    if (placeAt.has(start) || !isPerson(text.slice(start, end), lexicon)) continue;
    const breaks = breakBefore(text, start, lexicon) || endsTitle(text, start, lexicon);
    if (breaks || !han.test(text[start - 1] ?? '')) return start;
  }
  return undefined;
}

const han = /\p{Script=Han}/u;
const allHan = /^\p{Script=Han}+$/u;

/** A surname alone (Japanese) or with one or two more characters (Chinese; three in Japanese). */
function isPerson(name: string, lexicon: Lexicon): boolean {
  const surname = allHan.test(name) ? surnameOf(name, lexicon) : undefined;
  if (surname === undefined) return false;
  const given = name.length - surname.length;
  return lexicon.tag === 'ja' ? given <= 3 : given >= 1 && given <= 2;
}

const endsTitle = (text: string, at: number, lexicon: Lexicon): boolean =>
  lexicon.titlesBehind.some((title) => text.endsWith(title, at) && text.startsWith(title, at - title.length));

function surnameOf(name: string, lexicon: Lexicon): string | undefined {
  for (let length = Math.min(3, name.length); length >= 1; length--)
    if (lexicon.surnameSet.has(name.slice(0, length))) return name.slice(0, length);
  return undefined;
}

/** Foreign names in Chinese: a run of the characters that transliterate. */
function transliteratedBefore(
  text: string,
  end: number,
  lexicon: Lexicon,
  placeAt: ReadonlyMap<number, number>,
): number | undefined {
  let start = end;
  while (start > 0 && end - start < reach && lexicon.soundCharacters.has(text[start - 1]!)) start--;
  return end - start >= 2 && !placeAt.has(start) ? start : undefined;
}

/** The end of the name that begins after a title, if one does. */
function personAfter(text: string, start: number, lexicon: Lexicon): number | undefined {
  let end = start;
  while (end < text.length && end - start < reach && lexicon.soundCharacters.has(text[end]!)) end++;
  if (end - start >= 2) return end;
  if (lexicon.tag === 'ja') return undefined;
  for (const length of [3, 2]) {
    const name = text.slice(start, start + length);
    const surname = /^\p{Script=Han}+$/u.test(name) ? surnameOf(name, lexicon) : undefined;
    if (surname === undefined || name.length - surname.length < 1) continue;
    const next = text.slice(start + length, start + length + 3);
    if (breakBefore(text, start + length, lexicon)) continue;
    if (!/^\p{Script=Han}/u.test(next) || opensWith(next, lexicon)) return start + length;
  }
  return undefined;
}

const opensWith = (text: string, lexicon: Lexicon): boolean =>
  [1, 2, 3].some((length) => {
    const word = text.slice(0, length);
    return lexicon.openerWords.has(word) || lexicon.sayingWords.has(word);
  });

/** Places that only the lists know, among the words of the platform's segmenter. */
function listedPlaces(text: string, lexicon: Lexicon, lists: NameLists | undefined): Mention[] {
  const found: Mention[] = [];
  if (!lists) return found;
  const segmenter = new Intl.Segmenter(lexicon.tag, { granularity: 'word' });
  for (const paragraph of text.matchAll(/[^\n]+/gu))
    for (const { segment, index, isWordLike } of segmenter.segment(paragraph[0])) {
      if (!isWordLike || segment.length < 2 || !nameCharacter.test(segment) || lexicon.stop.has(segment))
        continue;
      const start = paragraph.index + index;
      if (lists.place(segment)) found.push({ start, end: start + segment.length, kind: 'place' });
    }
  return found;
}

/** 佐藤健一市長 is a mayor, not the city of 佐藤健一. */
const isHolder = (text: string, start: number, end: number, lexicon: Lexicon): boolean =>
  isPerson(text.slice(start, end), lexicon) &&
  lexicon.titlesBehind.some((title) => title.length > 1 && text.startsWith(title, end));

/** Places by their suffix, after a place's name or two characters from a break: 東京都, 浙江省, 库尔斯克州. */
function suffixedPlaces(text: string, lexicon: Lexicon, placeAt: ReadonlyMap<number, number>): Mention[] {
  const found: Mention[] = [];
  for (const ending of lexicon.placeEnds)
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length)) {
      const start = nameStart(text, at, lexicon, placeAt);
      const length = at - start;
      if (length >= 2 && length <= 6 && !isHolder(text, start, at, lexicon))
        found.push({ start, end: at + ending.length, kind: 'place' });
    }
  return found;
}
