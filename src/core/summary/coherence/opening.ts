import type { Opening } from './first-words.ts';
import type { OpeningLexicon, Phrases } from './lexicon.ts';

/** What an opening leans by: a pronoun for one person (which), another word that points back, or one that only joins. */
export type Lean = { by: 'person'; pronoun: string } | { by: 'pointer' | 'connective' };

/** Leans by a word that points back to something other than one person. */
export const POINTER: Lean = { by: 'pointer' };
const CONNECTIVE: Lean = { by: 'connective' };

/** How an opening leans on what was said before, by the language's tables; `undefined` where it stands alone. */
export function leanOf(opening: Opening, lexicon: OpeningLexicon): Lean | undefined {
  if (lexicon.prefix) return leanByPrefix(opening, lexicon);
  const { first, text } = opening;
  if (first === '' || lexicon.closed(text)) return undefined;
  if (!mayLean(first, lexicon)) return lexicon.open(text) ? POINTER : undefined;
  if (phraseAt(lexicon.connectives, opening.words, 0) > 0) return CONNECTIVE;
  const adverb = phraseAt(lexicon.beforeComma, opening.words, 0);
  if (adverb > 0 && opening.words[adverb] === ',') return CONNECTIVE;
  return leanByPronoun(opening, lexicon) ?? (pointsBack(opening, lexicon) ? POINTER : undefined);
}

/** Whether a sentence may lean by its first word. */
const mayLean = (first: string, { heads }: OpeningLexicon): boolean =>
  !heads || heads.has(first) || heads.has(uncontracted(first));

/** A word without what English contracts with it: `he` of `he's`, `they` of `they've`. */
const uncontracted = (word: string): string => word.replace(/'(?:s|re|ve|d|ll)$/, '');

function leanByPronoun(opening: Opening, lexicon: OpeningLexicon): Lean | undefined {
  const first = uncontracted(opening.words[0]!);
  if (lexicon.persons.has(first)) return { by: 'person', pronoun: first };
  if (lexicon.open(opening.text)) return POINTER;
  if (isNear(opening, lexicon)) return undefined;
  if (lexicon.possessives.has(first) && lexicon.gender.has(first)) return { by: 'person', pronoun: first };
  if (lexicon.pronouns.has(first) || lexicon.possessives.has(first)) return POINTER;
  return lexicon.dropped.has(first) && !CAPITAL.test(opening.raw[1] ?? '') ? POINTER : undefined;
}

const CAPITAL = /^\p{Lu}/u;

/** `this week`, `these days`: spans of time round the day of writing point at nothing before. */
const isNear = ({ words }: Opening, lexicon: OpeningLexicon): boolean =>
  lexicon.nearTime.has(words[1] ?? '') ||
  (lexicon.nearTime.has(words[2] ?? '') && !lexicon.nearTime.has(words[0]!));

/** How many words the longest phrase takes that stands at a place, 0 where none does. */
function phraseAt(table: Phrases, words: readonly string[], at: number): number {
  for (const phrase of table.get(words[at] ?? '') ?? []) {
    const parts = phrase.split(' ');
    if (parts.every((part, offset) => words[at + offset] === part)) return parts.length;
  }
  return 0;
}

/** Whether the opening is, or its first preposition takes, a noun that points back with nothing to define it. */
function pointsBack(opening: Opening, lexicon: OpeningLexicon): boolean {
  const { words } = opening;
  const lead = phraseAt(lexicon.before, words, 0);
  if (nounPointsBack(opening, 0, lexicon) || (lead > 0 && nounPointsBack(opening, lead, lexicon)))
    return true;
  // `The scheduling of the meeting`: what it is of points back.
  const { articles, of } = lexicon;
  if (subjectPointsBack(opening, lexicon)) return true;
  return articles.has(words[0]!) && of.has(words[2] ?? '') && nounPointsBack(opening, 3, lexicon);
}

/** Words within which the part before the subject ends with a comma. */
const BEFORE_SUBJECT = 11;

/** Whether a part without a name stands before a subject that points back: `In interviews, the researchers said`. */
function subjectPointsBack(opening: Opening, lexicon: OpeningLexicon): boolean {
  const { words, raw } = opening;
  if (lexicon.articles.size === 0 || phraseAt(lexicon.before, words, 0) === 0) return false;
  const comma = words.indexOf(',');
  if (comma <= 0 || comma > BEFORE_SUBJECT) return false;
  // A name in it says of what the subject is.
  return !isNamed(raw.slice(1, comma), lexicon) && nounPointsBack(opening, comma + 1, lexicon);
}

/** Whether a name is among the words; what is only counted (`Phase 2`) is none. */
const isNamed = (raw: readonly string[], { counted }: OpeningLexicon): boolean =>
  raw.some(
    (word, at) =>
      CAPITAL.test(word) &&
      !NUMBER.test(word) &&
      !(counted.has(word.toLowerCase()) && NUMBER.test(raw[at + 1] ?? '')),
  );

const NUMBER = /^(?:\d+|[IVX]+)$/;

/** Most words that may stand between the article and its noun. */
const BETWEEN = 2;

function nounPointsBack({ words, raw }: Opening, at: number, lexicon: OpeningLexicon): boolean {
  const bare = lexicon.articles.size === 0;
  if (!bare && !lexicon.articles.has(words[at] ?? '')) return false;
  const start = bare ? at : at + 1;
  for (let noun = start; noun <= start + (bare ? 0 : BETWEEN); noun++) {
    const word = words[noun];
    if (word === undefined || word === ',' || lexicon.of.has(word)) return false;
    // A name between the article and the noun, or after the noun, says which one it is.
    if (noun > start && isNameAt(raw, noun - 1, start)) return false;
    if (!isBack(word, lexicon)) continue;
    const after = lexicon.commaDefines && words[noun + 1] === ',' ? noun + 2 : noun + 1;
    // `The city council of Ellery`: the noun belongs to the next one, which a name defines.
    if (lexicon.of.has(words[noun + 2] ?? '') && isNameAt(raw, noun + 3, start)) return false;
    return !lexicon.defines.has(words[after] ?? '') && !isNameAt(raw, noun + 1, start);
  }
  return false;
}

/** In the table itself, in its plural in -s, or in its possessive. */
function isBack(word: string, { back }: OpeningLexicon): boolean {
  const plain = word.replace(/'s?$/, '');
  if (back.has(plain)) return true;
  return plain.endsWith('s') && (back.has(plain.slice(0, -1)) || back.has(plain.replace(/ies$/, 'y')));
}

const isNameAt = (raw: readonly string[], at: number, start: number): boolean =>
  at >= start && CAPITAL.test(raw[at] ?? '');

function leanByPrefix({ text }: Opening, lexicon: OpeningLexicon): Lean | undefined {
  if (lexicon.closed(text)) return undefined;
  if (startsAny(text, lexicon.connectives.get(text.slice(0, 1)))) return CONNECTIVE;
  const comma = lexicon.beforeComma.get(text.slice(0, 1))?.find((word) => text.startsWith(word));
  if (comma && /^[,，、]/.test(text.slice(comma.length))) return CONNECTIVE;
  const person = [...lexicon.persons].find((word) => text.startsWith(word));
  if (person) return { by: 'person', pronoun: person };
  if (lexicon.open(text)) return POINTER;
  return startsAny(text, lexicon.pronouns) || startsAny(text, lexicon.possessives) ? POINTER : undefined;
}

function startsAny(text: string, words: Iterable<string> = []): boolean {
  for (const word of words) if (text.startsWith(word)) return true;
  return false;
}
