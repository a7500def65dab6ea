import { labels } from '../../core/article.ts';
import { kinds } from '../../core/entities/kinds.ts';
import { genres } from '../../core/summary/genre.ts';
import type { Version } from './schema.ts';
import { isWhole } from './whole.ts';

/** Whether a value is what a place of a row wants; spans are checked against the text that they point into. */
type Check = (value: unknown, text: string) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isIndex: Check = (value) => Number.isInteger(value) && (value as number) >= 0;

const oneOf =
  (...names: readonly string[]): Check =>
  (value) =>
    names.includes(value as string);

const listOf =
  (check: Check): Check =>
  (value, text) =>
    Array.isArray(value) && value.every((one) => check(one, text));

/** What JSON leaves out may be missing. */
const maybe =
  (check: Check): Check =>
  (value, text) =>
    value === undefined || check(value, text);

const record =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value, text) =>
    isObject(value) && Object.entries(shape).every(([name, check]) => check(value[name], text));

const isSpan: Check = (value, text) =>
  isObject(value) &&
  isIndex(value.start, text) &&
  isIndex(value.end, text) &&
  (value.start as number) <= (value.end as number) &&
  (value.end as number) <= text.length;

const span = (shape: Readonly<Record<string, Check>>): Check => {
  const fits = record(shape);
  return (value, text) => isSpan(value, text) && fits(value, text);
};

/** Whether the platform takes a language's tag (BCP 47): where it does not, cutting a text into words throws. */
export const isLanguage = (tag: unknown): boolean => {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // No well-formed tag.
  }
};

const isBlock = span({ type: oneOf('heading', 'standfirst', 'paragraph', 'item', 'quote', 'table') });

const isArticle = record({
  text: isText,
  blocks: listOf(isBlock),
  title: maybe(isText),
  byline: maybe(isText),
  siteName: maybe(isText),
  published: maybe(isText),
  modified: maybe(isText),
  language: maybe(isText),
  missing: maybe(oneOf('paywall', 'cut', 'paginated')),
  page: maybe(record({ number: isNumber, of: maybe(isNumber) })),
  labels: maybe(listOf(oneOf(...labels))),
});

const isFilling: Check = (value) => typeof value === 'string' || Number.isFinite(value);
const isArgs: Check = (value, text) => isObject(value) && listOf(isFilling)(Object.values(value), text);

const isSentence = span({
  block: isIndex,
  score: isNumber,
  reasons: listOf(record({ feature: isText, weight: isNumber, args: maybe(isArgs) })),
  leansOn: maybe(isIndex),
  similar: maybe(listOf(listOf(isNumber))),
  gist: maybe(listOf(isNumber)),
  antecedent: maybe(span({ text: isText })),
  time: maybe(isText),
});

const isEntity = record({
  name: isText,
  kind: oneOf(...kinds),
  aliases: listOf(isText),
  role: maybe(span({ text: isText })),
  salience: isNumber,
  mentions: listOf(span({ kind: oneOf(...kinds) })),
  related: maybe(isText),
});

const isFacts = record({
  quotations: listOf(span({ text: isText, speaker: maybe(isIndex) })),
  dates: listOf(span({ text: isText, value: isText, precision: oneOf('day', 'month', 'year', 'about') })),
  figures: listOf(
    span({ text: isText, value: isNumber, to: maybe(isNumber), unit: maybe(isText), of: maybe(isText) }),
  ),
});

const isDigest = record({
  language: isLanguage,
  sentences: listOf(isSentence),
  summary: listOf(isIndex),
  choices: maybe(listOf(listOf(isIndex))),
  nutgraf: maybe(isIndex),
  entities: listOf(isEntity),
  facts: isFacts,
  genre: maybe(record({ name: oneOf(...genres), args: maybe(isArgs) })),
  limited: maybe(listOf(oneOf('entities', 'language'))),
});

/** The sentences that a digest names by number are among its own. */
const pointsWithin = ({ digest }: Version): boolean => {
  const { sentences, summary, choices = [], nutgraf = 0 } = digest;
  const leant = sentences.map(({ leansOn = 0 }) => leansOn);
  return [nutgraf, ...summary, ...choices.flat(), ...leant].every((at) => at === 0 || at < sentences.length);
};

/**
 * Whether all that the screens and the exports draw of a version is there and of its kind: what comes from a file may be
 * anything. `isWhole` asks less, and is enough for what was written by us.
 */
export function isDrawable(row: unknown): row is Version {
  if (!isWhole(row)) return false;
  const version = row as Version;
  const { text } = version.article;
  return isArticle(version.article, text) && isDigest(version.digest, text) && pointsWithin(version);
}
