import type { Mark } from '../punctuation.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, FIRST, NUMBER } from '../words.ts';
import { each, eachToken, type Feature, lengthOf } from './feature.ts';

/** Capitals tell names apart only in scripts and languages where they are rare (not in German). */
function capitals(reading: Reading): Float32Array {
  const { flags } = reading.words;
  return eachToken(reading, (_, t) => ((flags[t]! & (CAPITAL | FIRST)) === CAPITAL ? 1 : 0));
}

/** 1 for each stem that is written with a capital at its first mention. */
function newNames(reading: Reading): Float32Array {
  const { flags } = reading.words;
  const met = new Uint8Array(reading.spread.length);
  return eachToken(reading, (id, t) => {
    if (met[id]) return 0;
    met[id] = 1;
    return flags[t]! & CAPITAL && reading.weight[id] ? 1 : 0;
  });
}

const textOf = (reading: Reading, s: number): string =>
  reading.article.text.slice(
    reading.sentences[s]!.start,
    Math.min(reading.sentences[s]!.end, reading.sentences[s]!.start + 2000),
  );

const counted = (name: Mark, reason: string): Feature => ({
  name,
  reason,
  column: (reading) => reading.marks[name],
});

/** What can be seen without understanding a word. */
export const surface: Feature[] = [
  {
    name: 'names',
    reason: 'names',
    column: capitals,
  },
  {
    name: 'nameShare',
    reason: 'names',
    column: (reading) => capitals(reading).map((n, s) => n / lengthOf(reading, s)),
  },
  {
    name: 'newNames',
    reason: 'introduces',
    column: newNames,
  },
  {
    name: 'figures',
    reason: 'figures',
    column: (reading) => eachToken(reading, (_, t) => (reading.words.flags[t]! & NUMBER ? 1 : 0)),
  },
  counted('quoteMarks', 'quotation'),
  counted('question', 'question'),
  counted('exclamation', 'question'),
  counted('brackets', 'aside'),
  counted('commas', 'aside'),
  counted('colons', 'aside'),
  {
    name: 'startsQuoted',
    reason: 'quotation',
    column: (reading) => Float32Array.from(reading.quoted),
  },
  {
    name: 'unfinished',
    reason: 'fragment',
    column: (reading) =>
      each(reading, (s) => (/[.!?…。！？۔।؟]["'”’»)\]」』]*$/u.test(textOf(reading, s).trimEnd()) ? 0 : 1)),
  },
  {
    name: 'opensPlain',
    reason: 'leans',
    column: (reading) =>
      each(reading, (s) => reading.words.stop[reading.words.ids[reading.words.starts[s]!] ?? 0] ?? 0),
  },
  {
    name: 'wordLength',
    reason: 'topic',
    column: (reading) =>
      each(reading, (s) => {
        const span = reading.sentences[s]!;
        return Math.min(12, (span.end - span.start) / lengthOf(reading, s));
      }),
  },
];
