import { startsOf } from '../../../core/summary/coherence/starts.ts';
import { type Phrase, START_LENGTH, sourceOf } from './phrases.ts';

/** A choice of one of several letters, as a group. */
const LETTERS = /\[(\p{L}+)\]/gu;
const grouped = (source: string): string =>
  source.replace(LETTERS, (_, letters: string) => `(?:${[...letters].join('|')})`);

/** The first letters of all phrases of a row, by which most blocks are passed over without the row's pattern. */
function startsOfRow(phrases: string): string[] {
  const starts = startsOf(grouped(sourceOf(phrases)));
  if (!starts) throw new Error('A phrase does not tell how it begins.');
  return [...new Set(starts.map((start) => start.slice(0, START_LENGTH)))];
}

/** The same for each row of a table of phrases; for the build, which writes them beside the table. */
export const startsOfRows = (table: Readonly<Record<Phrase, string>>): Record<Phrase, string[]> =>
  Object.fromEntries(Object.entries(table).map(([row, phrases]) => [row, startsOfRow(phrases)])) as Record<
    Phrase,
    string[]
  >;
