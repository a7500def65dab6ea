import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import type { Span } from '../text.ts';
import { markLines } from './barred/index.ts';
import { leanings } from './coherence/index.ts';
import { columnOf } from './column.ts';
import { features } from './features/index.ts';
import { explain, type Forest, forestValue } from './forest.ts';
import type { SummaryModel } from './model/index.ts';
import { plainModel } from './model/plain.ts';
import { type Placed, type Reading, read } from './reading.ts';
import { takesUp } from './recent.ts';
import type { Reason, Sentence } from './sentence.ts';
import { similarPairs } from './similar.ts';

/** How many reasons a sentence keeps, the weightiest first. */
const REASONS = 5;
/** Only so many of the best sentences, and of the first, carry their words to the choice. */
const BEST = 24;
const FIRST = 10;
/** Words expected in a summary that move the score from 0.5 to 0.73. */
const SCALE = 2;

/** Of a value without bounds a score of 0–1. */
const logistic = (value: number): number => rounded(1 / (1 + Math.exp(-value / SCALE)), 10000);

const rounded = (value: number, steps: number): number => Math.round(value * steps) / steps;

const reasonNames = [...new Set(features.map(({ reason }) => reason))].sort();
const headlineAt = features.findIndex(({ name }) => name === 'titleShare');
const reasonOf = features.map(({ reason }) => reasonNames.indexOf(reason));

/** Reasons that name something in the sentence; where it is not there, its absence may weigh, but explains nothing. */
const naming = ['figures', 'quotation', 'question', 'aside'].map((name) => reasonNames.indexOf(name));

/** Takes the sums away that speak for what a row of features has none of. */
function dropAbsent(apart: Float64Array, row: Float32Array): void {
  for (const r of naming)
    if (apart[r]! > 0 && reasonOf.every((of, f) => of !== r || row[f] === 0)) apart[r] = 0;
}

/** The shares of the features, those with one reason summed. */
function byReason(shares: Float64Array): Float64Array {
  const sums = new Float64Array(reasonNames.length);
  for (let f = 0; f < shares.length; f++) sums[reasonOf[f]!]! += shares[f]!;
  return sums;
}

/** Mean of each column of the rows. */
function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(reasonNames.length);
  for (const row of rows) for (let r = 0; r < mean.length; r++) mean[r]! += row[r]! / rows.length;
  return mean;
}

/** The weightiest reasons: what sets the sentence off from the mean of its article, whose own traits are none. */
function reasonsOf(sums: Float64Array, mean: Float64Array, row: Float32Array): Reason[] {
  const apart = new Float64Array(sums.length);
  for (let r = 0; r < apart.length; r++) apart[r] = sums[r]! - mean[r]!;
  apart[reasonNames.indexOf('article')] = 0;
  dropAbsent(apart, row);
  const reasons: Reason[] = [];
  while (reasons.length < REASONS) {
    let top = 0;
    for (let r = 1; r < apart.length; r++) if (Math.abs(apart[r]!) > Math.abs(apart[top]!)) top = r;
    // A logistic curve rises by a quarter where it is steepest.
    const weight = rounded(apart[top]! / (4 * SCALE), 1000);
    if (weight === 0) break;
    reasons.push({ feature: reasonNames[top]!, weight });
    apart[top] = 0;
  }
  return reasons;
}

/** Number and chance in hundredths (negative for function words) of each different word of the sentence. */
function gistOf(reading: Reading, sentence: number): number[] {
  const { stems, starts } = reading.different;
  const gist: number[] = [];
  for (let k = starts[sentence]!; k < starts[sentence + 1]!; k++) {
    const id = stems[k]!;
    const chance = Math.round(100 * reading.importance[id]!);
    if (chance === 0) continue;
    gist.push(id, reading.weight[id] ? chance : -chance);
  }
  return gist;
}

/** Marks the sentences that can come into question: the best and the first that are not barred. */
function inQuestion(sentences: readonly Sentence[]): Set<number> {
  const open = sentences.map((_, index) => index).filter((index) => !sentences[index]!.barred);
  const best = [...open].sort((a, b) => sentences[b]!.score - sentences[a]!.score || a - b);
  return new Set([...best.slice(0, BEST), ...open.slice(0, FIRST)]);
}

/** Scores the sentences of a reading (0–1) with their reasons. */
export function scoreSentences(reading: Reading, ranker: Forest): Sentence[] {
  const columns = features.map((feature) => feature.column(reading));
  const rows = reading.sentences.map((_, s) => columnOf(columns.length, (f) => columns[f]![s]!));
  const { starts } = reading.words;
  const sums: Float64Array[] = [];
  const priors: number[] = [];
  const scores = rows.map((row) => {
    const shares = new Float64Array(features.length);
    let value = explain(ranker, row, shares);
    for (let f = 0; f < shares.length; f++) value += shares[f]!;
    sums.push(byReason(shares));
    priors.push(logistic(forestValue(plainModel.ranker, row)));
    return logistic(value);
  });
  const mean = meanOf(sums);
  return reading.sentences.map(({ start, end, block }, s) => ({
    start,
    end,
    block,
    score: scores[s]!,
    prior: priors[s]!,
    headline: rounded(rows[s]![headlineAt]!, 100),
    reasons: reasonsOf(sums[s]!, mean, rows[s]!),
    words: starts[s + 1]! - starts[s]!,
  }));
}

/** Adds to ranked sentences what the choice needs: whom each repeats, and the words of those in question. */
export function prepare(reading: Reading, sentences: Sentence[]): Sentence[] {
  const pairs = similarPairs(reading);
  const open = inQuestion(sentences);
  sentences.forEach((sentence, s) => {
    if (pairs[s]!.length > 0) sentence.similar = pairs[s]!;
    if (open.has(s)) sentence.gist = gistOf(reading, s);
  });
  return sentences;
}

/**
 * Scores every sentence of the article (0–1), with its reasons and all that the choice needs. Where persons are named
 * (ascending), if that is known, tells whom a pronoun means. Linear in the text.
 */
export function rankSentences(
  article: Article,
  sentences: readonly Placed[],
  language: Language,
  model: SummaryModel,
  persons?: readonly Span[],
): Sentence[] {
  const reading = read(article, sentences, language, model);
  return prepare(reading, attach(reading, scoreSentences(reading, model.ranker), language, persons));
}

/** Whether a sentence that may be shown follows one of its own block. */
const runsOn = (sentences: readonly Sentence[], index: number): boolean =>
  !sentences[index]!.barred && sentences[index - 1]?.block === sentences[index]!.block;

/** Marks what is never chosen, and tells of each sentence which other it leans on. */
export function attach(
  reading: Reading,
  sentences: Sentence[],
  language: Language,
  persons?: readonly Span[],
): Sentence[] {
  const { text, title } = reading.article;
  markLines(reading.article, sentences, language);
  const barred = (index: number) => sentences[index]?.barred === true;
  const around = persons ? { barred, persons } : { barred };
  const taken = title ? takesUp(reading, language) : undefined;
  leanings(text, sentences, language, around).forEach(({ leansOn, antecedent, open }, index) => {
    const from = taken?.[index] ?? -1;
    if (leansOn !== undefined) sentences[index]!.leansOn = leansOn;
    else if (!open && from >= 0) sentences[index]!.leansOn = from;
    // What it leans on is never shown: the reader would be left with a riddle. What opens the text leans on nothing.
    else if (open && title && runsOn(sentences, index)) sentences[index]!.minor = true;
    if (antecedent) sentences[index]!.antecedent = antecedent;
  });
  return sentences;
}
