import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import { type Different, differentIn } from './different.ts';
import { DIGIT, letterClass } from './letters.ts';
import type { SummaryModel } from './model/index.ts';
import { countMarks, type Marks } from './punctuation.ts';
import { stemImportance } from './stems/importance.ts';
import { stemNumbers } from './stems/numbers.ts';
import { readWords, scanWords, Vocabulary, type Words } from './words.ts';

/** A sentence as the splitter gives it: a span and the index of its block. */
export type Placed = Span & { block: number };

/** What one pass over the article's words has found; every feature is computed from it alone. */
export type Reading = {
  article: Article;
  sentences: readonly Placed[];
  words: Words;
  different: Different;
  /** By stem number: in how many sentences it stands. */
  spread: Int32Array;
  /** By stem number: weight of a mention; 0 for function words. Grows with rarity in the text's background. */
  weight: Float32Array;
  /** By stem number: 1 where the headline has it. */
  inTitle: Uint8Array;
  /** How many content stems the headline has; 0 without a headline. */
  titleStems: number;
  /** By stem number: how likely a summary written by people has it, 0–1. */
  importance: Float32Array;
  /** By sentence: 1 where it opens with a quotation mark. */
  quoted: Uint8Array;
  marks: Marks;
  /** Whether the paragraphs are lost (or there is only one). */
  oneBlock: boolean;
};

const stopSets = new WeakMap<Language, ReadonlySet<string>>();

function stopWordsOf(language: Language): ReadonlySet<string> {
  let set = stopSets.get(language);
  if (!set) {
    set = new Set(language.stopWords ?? []);
    stopSets.set(language, set);
  }
  return set;
}

/** Without a list of function words, a stem in more than this share of the sentences is taken for one. */
const COMMON = 0.35;

/** A single letter, which says nothing by itself. */
const isLetter = (stem: string): boolean => stem.length < 2 && letterClass(stem.charCodeAt(0)) !== DIGIT;

function isEmpty(id: number, words: Words, spread: Int32Array, count: number, listed: boolean): boolean {
  if (words.stop[id]) return true;
  if (listed) return isLetter(words.stems[id] ?? '');
  return count > 8 && spread[id]! > COMMON * count;
}

/** Marks the stems of the article that the headline has, and counts the headline's content stems. */
function readTitle(title: string, vocabulary: Vocabulary, weight: Float32Array) {
  const inTitle = new Uint8Array(weight.length);
  let titleStems = 0;
  scanWords(title, 0, title.length, (from, to) => {
    const id = vocabulary.id(title.slice(from, to));
    if (id >= inTitle.length) titleStems += vocabulary.stop[id] ? 0 : 1;
    else if (!inTitle[id] && weight[id]) {
      inTitle[id] = 1;
      titleStems++;
    }
  });
  return { inTitle, titleStems };
}

/** Opening quotation marks of all scripts. */
const opensQuoted = /^["“”«„'‘「『]/;

/** Reads the article once. Linear in its length. */
export function read(
  article: Article,
  sentences: readonly Placed[],
  language: Language,
  model: SummaryModel,
): Reading {
  const stops = stopWordsOf(language);
  const vocabulary = new Vocabulary(stops);
  const words = readWords(article.text, sentences, vocabulary);
  const stems = words.stems.length;
  const { different, spread } = differentIn(words, stems);
  const weight = new Float32Array(stems);
  for (let id = 0; id < stems; id++)
    weight[id] = isEmpty(id, words, spread, sentences.length, stops.size > 0) ? 0 : Math.log1p(spread[id]!);
  const { inTitle, titleStems } = readTitle(article.title ?? '', vocabulary, weight);
  const quoted = Uint8Array.from(sentences, ({ start }) =>
    opensQuoted.test(article.text.charAt(start)) ? 1 : 0,
  );
  const oneBlock = sentences.length === 0 || sentences[0]!.block === sentences.at(-1)!.block;
  const known = { words, different, spread, weight, inTitle, titleStems, quoted };
  const importance = stemImportance(known, stemNumbers(known, model.rarity), model.importance);
  const marks = countMarks(article.text, sentences);
  return { article, sentences, ...known, importance, marks, oneBlock };
}
