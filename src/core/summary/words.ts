import type { Span } from '../text.ts';
import { DIGIT, LOWER, letterClass, OTHER, UNSPACED, UPPER } from './letters.ts';

/** Flags of one token. */
export const CAPITAL = 1;
export const NUMBER = 2;
/** First word of its sentence, where a capital says nothing. */
export const FIRST = 4;

/** Inflected forms meet in their first letters; seven keep most stems of the languages tried apart. */
const STEM = 7;
/** Longer runs of letters (broken pages, hostile ones) are cut into words of this many units. */
const LONGEST = 64;

/** The words of the article, read once: a number for each token's stem, so that all later work is arithmetic. */
export type Words = {
  /** Stem number of each token, in order. */
  ids: Int32Array;
  flags: Uint8Array;
  /** First token of each sentence; one entry more than sentences. */
  starts: Int32Array;
  /** By stem number: 1 for function words. */
  stop: Uint8Array;
  /** By stem number: the stem. */
  stems: string[];
};

/** Numbers stems as they are met; shared by the article's sentences and its title. */
export class Vocabulary {
  readonly stems: string[] = [];
  readonly stop: number[] = [];
  /** By word as it is written, and in small letters. */
  private readonly ids = new Map<string, number>();
  private readonly stemIds = new Map<string, number>();
  constructor(private readonly stopWords: ReadonlySet<string>) {}

  id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const id = this.ids.get(lower) ?? this.lowerId(lower);
    this.ids.set(word, id);
    return id;
  }

  private lowerId(lower: string): number {
    const stop = this.stopWords.has(lower);
    const stem = stop ? lower : lower.slice(0, STEM);
    const id = this.stemId(stem, stop);
    this.ids.set(lower, id);
    return id;
  }

  private stemId(stem: string, stop: boolean): number {
    const found = this.stemIds.get(stem);
    if (found !== undefined) return found;
    const id = this.stems.length;
    this.stems.push(stem);
    this.stop.push(stop ? 1 : 0);
    this.stemIds.set(stem, id);
    return id;
  }
}

/** Calls `found(start, end, class of the first unit)` for each word of `text[start, end)`. */
export function scanWords(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number, first: number) => void,
): void {
  let at = start;
  while (at < end) {
    const first = letterClass(text.charCodeAt(at));
    if (first === OTHER) at++;
    else if (first === UNSPACED) {
      const pair = at + 1 < end && letterClass(text.charCodeAt(at + 1)) === UNSPACED;
      found(at, at + (pair ? 2 : 1), first);
      at++;
    } else {
      const from = at++;
      while (at < end && at - from < LONGEST && isInner(letterClass(text.charCodeAt(at)))) at++;
      found(from, at, first);
    }
  }
}

const isInner = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === DIGIT;

/** Reads all words of the sentences into numbers. */
export function readWords(text: string, sentences: readonly Span[], vocabulary: Vocabulary): Words {
  const ids: number[] = [];
  const flags: number[] = [];
  const starts = new Int32Array(sentences.length + 1);
  sentences.forEach((sentence, index) => {
    starts[index] = ids.length;
    scanWords(text, sentence.start, sentence.end, (from, to, first) => {
      const lead = ids.length === starts[index] ? FIRST : 0;
      flags.push(lead | (first === UPPER ? CAPITAL : 0) | (first === DIGIT ? NUMBER : 0));
      ids.push(vocabulary.id(text.slice(from, to)));
    });
  });
  starts[sentences.length] = ids.length;
  return {
    ids: Int32Array.from(ids),
    flags: Uint8Array.from(flags),
    starts,
    stop: Uint8Array.from(vocabulary.stop),
    stems: vocabulary.stems,
  };
}
