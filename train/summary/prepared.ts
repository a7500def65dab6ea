import type { Language } from '../../src/core/language.ts';
import { plant } from '../../src/core/summary/forest.ts';
import { type Reading, read } from '../../src/core/summary/reading.ts';
import { stemNumbers } from '../../src/core/summary/stems/numbers.ts';
import { scanWords } from '../../src/core/summary/words.ts';
import { articleOf, languageOf, sentencesOf } from './article.ts';
import { plainSentences } from './lead.ts';
import { countsOf, overlapF1, type Tokens, tokensOf } from './overlap.ts';
import type { Example, SummarySet } from './sets.ts';

/** An example read once for all training steps. */
export type Prepared = {
  id: string;
  set: SummarySet;
  language: Language;
  reading: Reading;
  /** Numbers of each stem (see `stemNumbers`) and whether the reference has it. */
  numbers: Float32Array;
  wanted: Uint8Array;
  tokens: Tokens[];
  reference: { ones: Map<number, number>; pairs: Map<number, number>; length: number; pairLength: number };
  /** The first sentences, cut by a splitter that is not ours; see `leadOf`. */
  first: Tokens[];
  fold: number;
};

export const FOLDS = 5;
/** So many first sentences are kept, to be held against. */
const MOST_FIRST = 5;

/** An importance that knows nothing, to read with before anything is learned. */
const ignorance = { forest: plant([]), base: 0, words: new Map<number, number>(), headline: [0, 0] } as const;

/** A repeatable number from an id, so that the parts never depend on the order of the rows. */
export function hashOf(id: string): number {
  let hash = 2166136261;
  for (let k = 0; k < id.length; k++) hash = Math.imul(hash ^ id.charCodeAt(k), 16777619);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function wantedStems(reading: Reading, reference: readonly string[]): Uint8Array {
  const wanted = new Set<string>();
  for (const sentence of reference)
    scanWords(sentence, 0, sentence.length, (from, to) => {
      const word = sentence.slice(from, to).toLowerCase();
      wanted.add(word);
      wanted.add(word.slice(0, 7));
    });
  return Uint8Array.from(reading.spread, (_, id) => (wanted.has(reading.words.stems[id]!) ? 1 : 0));
}

/** Reads an example: sentences, words, what the reference wants, what the baseline reaches. */
export function prepareExample(
  example: Example,
  set: SummarySet,
  rarity: (stem: string) => number,
): Prepared | undefined {
  const language = languageOf(example.language);
  const article = articleOf(example);
  const sentences = sentencesOf(article, language);
  if (sentences.length === 0) return undefined;
  const reading = read(article, sentences, language, {
    rarity,
    importance: ignorance,
    ranker: plant([]),
    chooser: plant([]),
  });
  const first = plainSentences(example.text)
    .slice(0, MOST_FIRST)
    .map((sentence) => tokensOf(sentence, example.language));
  const wanted = tokensOf(example.reference.join('\n'), example.language);
  const reference = {
    ones: countsOf(wanted.ones),
    pairs: countsOf(wanted.pairs),
    length: wanted.ones.length,
    pairLength: wanted.pairs.length,
  };
  return {
    id: example.id,
    set,
    language,
    reading,
    numbers: stemNumbers(reading, rarity),
    wanted: wantedStems(reading, example.reference),
    tokens: sentences.map((span) => tokensOf(article.text.slice(span.start, span.end), example.language)),
    reference,
    first,
    fold: hashOf(example.id) % FOLDS,
  };
}

/** ROUGE-1 and -2 F1 (0–1) and words. */
export type Worth = { one: number; two: number; words: number };

/** What a set of the example's sentences is worth. */
export const worthOf = (example: Prepared, set: readonly number[]): Worth =>
  worth(
    set.map((index) => example.tokens[index]!),
    example,
  );

/** What the first sentences reach. */
export const leadOf = (example: Prepared, count: number): Worth =>
  worth(example.first.slice(0, count), example);

/** The first `room` words of the lists. */
const cut = (lists: readonly Tokens[], room: number): Tokens[] => {
  let left = room;
  return lists.map(({ ones, pairs }) => {
    const taken = Math.min(left, ones.length);
    left -= taken;
    return { ones: ones.subarray(0, taken), pairs: pairs.subarray(0, Math.max(0, taken - 1)) };
  });
};

/** What a set and the first sentences are worth when the longer of both is cut to the words of the shorter. */
export function atEqualWords(
  example: Prepared,
  set: readonly number[],
  count: number,
): { ours: Worth; first: Worth } {
  const ours = set.map((index) => example.tokens[index]!);
  const first = example.first.slice(0, count);
  const room = Math.min(
    ...[ours, first].map((lists) => lists.reduce((sum, { ones }) => sum + ones.length, 0)),
  );
  return { ours: worth(cut(ours, room), example), first: worth(cut(first, room), example) };
}

const worth = (lists: readonly Tokens[], { reference }: Prepared): Worth => ({
  one: overlapF1(
    lists.map((list) => list.ones),
    reference.ones,
    reference.length,
  ),
  two: overlapF1(
    lists.map((list) => list.pairs),
    reference.pairs,
    reference.pairLength,
  ),
  words: lists.reduce((sum, list) => sum + list.ones.length, 0),
});
