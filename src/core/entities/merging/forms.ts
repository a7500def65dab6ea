import type { Mention } from '../entity.ts';
import { addVotes, endsWithAny, type Votes } from '../fallback/kind.ts';
import { isLandAndPeople, landKind } from '../fallback/lands.ts';
import type { Lexicon } from '../fallback/lexicon.ts';
import { unmarked, withoutEnding } from '../fallback/tables.ts';
import type { Kind } from '../kinds.ts';
import { hashLower } from '../tokens/hash.ts';

/** One distinct way of writing a name in the article, with all places where it stands. */
export type Form = {
  /** As first written, but not in capitals where it is written otherwise too. */
  text: string;
  /** The words that make the name, folded: lower case, without dots and apostrophes. */
  words: string[];
  /** The same words without case endings. */
  stems: string[];
  /** All capitals, two letters or more. */
  acronym: boolean;
  mentions: Mention[];
  /** How many mentions speak for each kind, and what the tables say. */
  votes: Votes;
  /** What the tables alone say. */
  prior: Votes;
  /** Start of the first mention. */
  first: number;
};

const separators = /[\s\u00a0]+/u;
const letters = /[\p{L}\p{N}]/u;

/** Acronyms of things and of degrees, which name nobody in any language: DNA, PhD. */
const NOT_NAMES = new Set(
  'dna rna mrna hiv aids mri ekg ecg lgbt lgbtq lgbtqi gps dvd phd msc mba'.split(' '),
);

/** Is a name written in capitals only, as headlines and datelines have it, and too long for an acronym's? */
const isShouted = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

/** The distinct forms of all mentions, in the order of their first places. */
export function formsOf(text: string, mentions: readonly Mention[], lexicon: Lexicon): Form[] {
  const forms = new Map<string, Form>();
  const written = new Map<string, Form | undefined>();
  for (const found of mentions) {
    const name = text.slice(found.start, found.end);
    const kind = landOrPeople(text, found, name, lexicon);
    const mention = kind ? { ...found, kind } : found;
    if (!written.has(name)) written.set(name, formOf(name, mention, forms, lexicon));
    const form = written.get(name);
    if (!form) continue;
    form.mentions.push(mention);
    addVotes(form.votes, { [mention.kind]: 1 }, 1);
    const sort =
      (form.words.length === 1 && sortBefore(text, mention, lexicon)) || sortAfter(text, mention, lexicon);
    if (sort && sort !== mention.kind) addVotes(form.prior, { [sort]: 1 }, sure);
    if (mention.kind === 'person' && opensWithBody(form, lexicon))
      addVotes(form.prior, { organization: 1 }, sure);
  }
  return [...forms.values()];
}

/**
 * A letter with a full stop is an abbreviation and no name by itself ("S. 4"), nor is a seat in Congress: "R-S.C.",
 * "D-NY", "D-Calif."; but "D-Link" is one.
 */
const initial = /^\p{L}\.$|^[DIR]-(\p{Lu}\.?\p{Lu}|\p{L}+\.)\.?$/u;

/** "Tuesday", "8 May", "8 AM EDT", taken for a title. */
const isDate = (words: readonly string[], lexicon: Lexicon): boolean =>
  words.every(
    (word) => lexicon.calendarNames.has(word) || /^(?:\d{1,2}|[ap]m|gmt|utc|[ecmp][sd]t)$/.test(word),
  );

/** The form that a name is written in, made if it is the first; none for a name without letters. */
function formOf(
  name: string,
  mention: Mention,
  forms: Map<string, Form>,
  lexicon: Lexicon,
): Form | undefined {
  const words = foldWords(name, lexicon);
  const joined = words.join('');
  if (!joined || initial.test(name) || NOT_NAMES.has(joined) || lexicon.noNames.has(joined)) return undefined;
  if (mention.kind === 'work' && isDate(words, lexicon)) return undefined;
  const key = words.join(' ');
  const form = forms.get(key) ?? newForm(name, words, mention, lexicon);
  forms.set(key, form);
  // "RAFAH" of the dateline is the Rafah of the text.
  if (isShouted(form.text) && !isShouted(name)) {
    form.text = name;
    form.acronym = false;
  }
  return form;
}

function newForm(text: string, words: string[], mention: Mention, lexicon: Lexicon): Form {
  const stems = words.map((word) => stemOf(word, lexicon));
  const bare = text.replace(/[^\p{L}]/gu, '');
  const acronym = bare.length >= 2 && bare.length <= 8 && /^\p{Lu}+s?$/u.test(bare) && words.length === 1;
  // "Tokyo Olympics", "Halden Prize", taken for a work; but Tariq Ramadan is a man.
  const isEvent =
    mention.kind === 'work' &&
    (lexicon.eventNames.has(words.at(-1)!) || lexicon.eventWords.has(words.at(-1)!));
  const prior = isEvent ? { event: certain } : tableVotes(text, words, lexicon);
  return {
    text,
    words,
    stems,
    acronym,
    mentions: [],
    votes: { ...prior },
    prior,
    first: mention.start,
  };
}

/** "in Polen", "viele Polen": what stands before a name that land and people share tells them apart. */
function landOrPeople(text: string, { start }: Mention, name: string, lexicon: Lexicon): Kind | undefined {
  const word = lexicon.lower(name);
  if (!isLandAndPeople(lexicon, word)) return undefined;
  const before = text
    .slice(Math.max(0, start - longestSort), start)
    .split(/[ \n]/)
    .at(-2);
  return landKind(lexicon, word, before && lexicon.lower(before));
}

/** "the town of Morleigh", "реку Синюю", "the engineering group Nordhavn": the word before a name tells its kind. */
function sortBefore(text: string, { start, end, kind }: Mention, lexicon: Lexicon): Kind | undefined {
  const before = sortWord.exec(text.slice(Math.max(0, start - longestSort), start));
  if (!before) return undefined;
  const [, word = '', joint] = before;
  const sort = lexicon.nameRules.nounsCapitalized ? lexicon.lower(word) : word;
  const after = text[end] ?? '';
  // "the state Marlow won", "the state of Marlow’s campaign".
  const joined = joint === undefined ? lexicon.tag !== 'en' : lexicon.joinerWords.has(joint);
  if (joined && lexicon.placeSorts.has(sort) && !/['’]/.test(after)) return 'place';
  // "der Stadtrat von Morleigh"; a party, too, has its mayors: "el alcalde del PSOE".
  const owned = joint !== undefined && (lexicon.joinerWords.has(joint) || lexicon.particleWords.has(joint));
  if (owned && kind === 'person' && lexicon.townWords.has(sort)) return 'place';
  // "the government in Morleigh"; the union at a company is in no place.
  if (lexicon.inWords.has(joint!) && lexicon.governing.has(sort) && !/['’]/.test(after)) return 'place';
  // "the club Lind joined" is one that a person joined; "the club Lind, which" is Lind.
  const apposed = joint === undefined && (kind === 'work' || /[,.;)]/.test(after));
  return apposed && lexicon.bodyWords.has(sort) ? 'organization' : undefined;
}

/** "the Great Morleigh crossing", "Mayan ruins": the word after what was taken for a work tells its kind. */
function sortAfter(text: string, { start, end, kind }: Mention, lexicon: Lexicon): Kind | undefined {
  if (kind !== 'work') return undefined;
  const sort = sortWordAfter.exec(text.slice(end, end + longestSort))?.[1];
  if (sort === undefined) return undefined;
  if (lexicon.placesLast.has(hashLower(sort))) return 'place';
  const name = text.slice(start, end);
  return !/\s/.test(name) && endsWithAny(lexicon.lower(name), lexicon.adjectiveEnds) ? 'group' : undefined;
}

/** "Stadtwerke Altenbrück": where nouns are compounds with capitals, no forename ends like a body. */
const opensWithBody = (
  { words }: Form,
  { nameRules: rules, bodyEndings: organizationEndings }: Lexicon,
): boolean =>
  rules.nounsCapitalized === true && words.length > 1 && endsWithAny(words[0]!, organizationEndings);

/** A word before a name and what may join them; German writes it with a capital. */
const sortWord = /(?<![\p{L}-])(\p{L}\p{Ll}+)(?: (\p{Ll}{1,3}))? $/u;

/** A word in small letters after a name. */
const sortWordAfter = /^ (\p{Ll}{3,})(?![\p{L}-])/u;

/** Most characters of a word for a sort of place and the joint after it. */
const longestSort = 24;

/**
 * What the language's tables are sure of: a people's word or a religion's is a group, whatever was recognised, but not
 * where it is a land's name, too ("Polen"), or only shares a stem with one ("Österreich", "Österreicher"). Of a name that
 * land and people share they say nothing.
 */
function tableVotes(text: string, words: readonly string[], lexicon: Lexicon): Votes {
  const name = words.join(' ');
  const word = lexicon.lower(text);
  if (isLandAndPeople(lexicon, word)) return {};
  const land = landKind(lexicon, word);
  if (!land && (lexicon.peopleWords.has(name) || lexicon.groupWords.has(name))) return { group: certain };
  if (lexicon.unions.has(name)) return { organization: certain };
  if (lexicon.soleBodies.has(name)) return { organization: sure };
  return land || lexicon.regionNames.codes.has(name) ? { place: sure } : {};
}

// A vote that no number of mentions outweighs, and one that outweighs a few.
const certain = 100_000;
const sure = 3;

const BETWEEN_LETTERS = /(?<=\p{L}{2})[-‐‑](?=\p{L}{2})/u;
/** A word of which nothing is cut off. */
const PLAIN = /^[a-z]+$/;

/** A name's words folded for comparison: `U.S.` = `us`, `O’Neil` = `oneil`, `Beyoncé` = `beyonce`. */
export function foldWords(name: string, lexicon: Lexicon): string[] {
  return unmarked(lexicon.lower(name).replace(/['’ʼ]s(?!\p{L})|[.'’ʼ`]/gu, ''))
    .split(separators)
    .flatMap((word) => (/[-‐‑]/.test(word) ? word.split(BETWEEN_LETTERS) : word))
    .map((word) => (PLAIN.test(word) ? word : word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')))
    .filter((word) => letters.test(word) && !lexicon.articleWords.has(word));
}

/** The word without the case ending that its language may have put on it. */
export const stemOf = (word: string, lexicon: Lexicon): string => withoutEnding(word, lexicon.caseEndings);
