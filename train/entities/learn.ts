import { LABELS } from '../../src/core/entities/tagger/labels.ts';
import { Average } from './average.ts';
import { type Examples, randomFrom, type Schedule, Trainer, type Weights } from './crf.ts';
import { countFeatures, type Prepared, toExamples } from './examples.ts';
import { FeatureIndex } from './index-features.ts';
import { settleOpen } from './settle.ts';

/**
 * A labelled set ready to learn from; `own` above 0 lets it have habits of labelling of its own, `open` says that it
 * leaves the labels of many tokens open.
 */
export type LearningSet = { documents: Prepared[]; own: number; noisy: boolean; open?: boolean };

/** How large the tagger may get: rows (features) and weights. */
export type Size = { rows: number; weights: number; least: number };

/** A tagger as learned: the hashes of its features and their weights. */
export type Learned = { hashes: Int32Array; weights: Weights };

/** How important a row is: its largest weight, and more so the more often the feature occurs. */
function importance(weights: Weights, counts: Float64Array, row: number): number {
  let top = 0;
  for (let l = 0; l < LABELS; l++) top = Math.max(top, Math.abs(weights.emission[row * LABELS + l]!));
  return top * Math.log(1 + counts[row]!);
}

/** The value at the given rank from the top. */
const atRank = (values: Float64Array, rank: number): number =>
  rank >= values.length ? 0 : Float64Array.from(values).sort()[values.length - 1 - rank]!;

/** Keeps the most important rows of the common features, and of their weights the largest. */
function prune(
  learned: Learned,
  counts: Float64Array,
  common: Uint8Array,
  size: Size,
): Learned & { rows: Int32Array } {
  const { weights, hashes } = learned;
  const values = Float64Array.from(hashes, (_, r) => (common[r] ? importance(weights, counts, r) : 0));
  const bar = atRank(values, size.rows);
  const rows = Int32Array.from(hashes.keys()).filter((r) => values[r]! > bar);
  const emission = new Float32Array(rows.length * LABELS);
  rows.forEach((row, r) => {
    emission.set(weights.emission.subarray(row * LABELS, (row + 1) * LABELS), r * LABELS);
  });
  const floor = atRank(Float64Array.from(emission, Math.abs), size.weights);
  for (let i = 0; i < emission.length; i++) if (Math.abs(emission[i]!) <= floor) emission[i] = 0;
  const kept = { rows: rows.length, emission, transition: weights.transition };
  return { hashes: Int32Array.from(rows, (r) => hashes[r]!), weights: kept, rows };
}

/** The examples with their features renumbered by `numbers` (-1 leaves a feature out). */
function renumber(set: Examples, numbers: Int32Array): Examples {
  const features = new Int32Array(set.features.length);
  const from = new Int32Array(set.from.length);
  let used = 0;
  for (let i = 0; i < set.tokens; i++) {
    for (let f = set.from[i]!; f < set.from[i + 1]!; f++) {
      const number = numbers[set.features[f]!]!;
      if (number >= 0) features[used++] = number;
    }
    from[i + 1] = used;
  }
  return { ...set, features: features.slice(0, used), from };
}

/** What an occurrence in a noisy set counts for beside one in a sound set. */
const NOISY = 0.2;

/** The features that occur as common ones, and how often each feature occurs. */
function tallyFeatures(
  examples: readonly Examples[],
  sets: readonly LearningSet[],
  index: FeatureIndex,
  rows: number,
) {
  const counts = new Float64Array(rows);
  examples.forEach((set, s) => {
    const weight = sets[s]!.noisy ? NOISY : 1;
    for (const feature of set.features) counts[feature]! += weight;
  });
  const common = new Uint8Array(rows);
  const plain = sets.map(({ documents }) => toExamples(documents, index));
  for (const set of plain) for (const feature of set.features) common[feature] = 1;
  return { counts, common };
}

/** Tells how far the training is. */
export type Progress = (message: string) => void;

/** AdaGrad's sum of squares at the start of the second round, so that its first steps are small. */
const SETTLED = 2;

/** Epochs at the end of a round whose weights are averaged. */
const AVERAGED = 2;

/** What is taken from outside where the second round learns open labels from the first one (log-likelihood). */
const DOUBT = 1.5;

/** Learns for the schedule's epochs, each run with a trainer of its own, and returns the mean of the later weights of all runs. */
function learnRound(
  start: () => Trainer,
  examples: readonly Examples[],
  schedule: Schedule,
  random: () => number,
  progress: Progress,
): Weights {
  const { epochs, rate, runs = 1 } = schedule;
  let trainer = start();
  const average = new Average(trainer.weights);
  for (let run = 0; run < runs; run++) {
    if (run > 0) trainer = start();
    for (let e = 0; e < epochs; e++) {
      trainer.epoch(examples, schedule, random, rate * (1 - (0.9 * e) / epochs));
      if (e >= epochs - AVERAGED) average.add(trainer.weights);
      progress(`run ${run + 1} of ${runs}, epoch ${e + 1} of ${epochs}`);
    }
  }
  return { rows: trainer.weights.rows, ...average.mean() };
}

/**
 * Learns a tagger in two rounds: with all features seen often enough, then with only those and the weights that fit
 * the size, from the sets that are not noisy; what a set leaves open is then labelled by the first round.
 * Deterministic for the same sets and schedule.
 */
export function learn(
  sets: readonly LearningSet[],
  schedule: Schedule,
  size: Size,
  progress: Progress = () => undefined,
): Learned {
  const index = new FeatureIndex(22);
  for (const { documents, own } of sets) countFeatures(documents, index, own);
  const hashes = index.freeze(size.least);
  const examples = sets.map(({ documents, own }) => toExamples(documents, index, own));
  const random = randomFrom(schedule.seed);
  progress(`${hashes.length} features`);
  const weights = learnRound(() => new Trainer(hashes.length), examples, schedule, random, progress);
  const { counts, common } = tallyFeatures(examples, sets, index, hashes.length);
  const kept = prune({ hashes, weights }, counts, common, size);
  const numbers = new Int32Array(hashes.length).fill(-1);
  kept.rows.forEach((row, r) => {
    numbers[row] = r;
  });
  const sound = examples
    .map((set, s) => (sets[s]!.open ? settleOpen(set, weights, DOUBT) : set))
    .filter((_, s) => !sets[s]!.noisy)
    .map((set) => renumber(set, numbers));
  const second = (): Trainer => {
    const { rows, emission, transition } = kept.weights;
    const copy = { rows, emission: emission.slice(), transition: transition.slice() };
    const trainer = new Trainer(rows, copy, SETTLED);
    trainer.frozen = true;
    return trainer;
  };
  const slower = { ...schedule, rate: schedule.rate / 3 };
  return { hashes: kept.hashes, weights: learnRound(second, sound, slower, random, progress) };
}
