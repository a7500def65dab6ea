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

const counted = (name: Mark, reason: string, says: string, high: string): Feature => ({
  name,
  reason,
  says,
  column: (reading) => reading.marks[name],
  example: { blocks: [high, 'The bridge is closed.'], high: 0, low: 1 },
});

/** What can be seen without understanding a word. */
export const surface: Feature[] = [
  {
    name: 'names',
    reason: 'names',
    says: 'Words with a capital inside the sentence.',
    column: capitals,
    example: { blocks: ['Then Mary Miller met John.', 'Then they had tea.'], high: 0, low: 1 },
  },
  {
    name: 'nameShare',
    reason: 'names',
    says: 'Share of words with a capital inside the sentence, 0–1.',
    column: (reading) => capitals(reading).map((n, s) => n / lengthOf(reading, s)),
    example: { blocks: ['Then Mary Miller met John.', 'Then they had tea.'], high: 0, low: 1 },
  },
  {
    name: 'newNames',
    reason: 'introduces',
    says: 'Names by their shape that the article mentions here for the first time.',
    column: newNames,
    example: { blocks: ['Then Mary met John.', 'Then Mary left John.'], high: 0, low: 1 },
  },
  {
    name: 'figures',
    reason: 'figures',
    says: 'Words that begin with a digit.',
    column: (reading) => eachToken(reading, (_, t) => (reading.words.flags[t]! & NUMBER ? 1 : 0)),
    example: { blocks: ['It cost 30 pounds.', 'It cost much.'], high: 0, low: 1 },
  },
  counted('quoteMarks', 'quotation', 'Quotation marks, at most 9.', '"We shut it," she said.'),
  counted('question', 'question', 'Question marks, at most 9.', 'Is the bridge closed?'),
  counted('exclamation', 'question', 'Exclamation marks, at most 9.', 'The bridge is closed!'),
  counted('brackets', 'aside', 'Opening brackets, at most 9.', 'The bridge (pictured) is closed.'),
  counted('commas', 'aside', 'Commas, at most 9.', 'Now, the bridge, they say, is closed.'),
  counted('colons', 'aside', 'Colons and semicolons, at most 9.', 'The bridge: closed.'),
  {
    name: 'startsQuoted',
    reason: 'quotation',
    says: '1 where the sentence opens with a quotation mark.',
    column: (reading) => Float32Array.from(reading.quoted),
    example: { blocks: ['"We shut it," she said.', 'It is shut.'], high: 0, low: 1 },
  },
  {
    name: 'unfinished',
    reason: 'fragment',
    says: '1 where the sentence does not end with a full stop or the like.',
    column: (reading) =>
      each(reading, (s) => (/[.!?…。！？۔।؟]["'”’»)\]」』]*$/u.test(textOf(reading, s).trimEnd()) ? 0 : 1)),
    example: { blocks: ['The bridge', 'The bridge is shut.'], high: 0, low: 1 },
  },
  {
    name: 'opensPlain',
    reason: 'leans',
    says: '1 where the first word is a function word.',
    column: (reading) =>
      each(reading, (s) => reading.words.stop[reading.words.ids[reading.words.starts[s]!] ?? 0] ?? 0),
    example: { blocks: ['It is shut.', 'Boats may pass.'], high: 0, low: 1 },
  },
  {
    name: 'wordLength',
    reason: 'topic',
    says: 'Letters a word.',
    column: (reading) =>
      each(reading, (s) => {
        const span = reading.sentences[s]!;
        return Math.min(12, (span.end - span.start) / lengthOf(reading, s));
      }),
    example: { blocks: ['International organisations congratulate.', 'It is up to us.'], high: 0, low: 1 },
  },
];
