import type { Forest } from '../../src/core/summary/forest.ts';
import { fingerprint, readForest } from '../../src/core/summary/model/bytes.ts';
import type { Importance } from '../../src/core/summary/model/index.ts';
import { stemImportance } from '../../src/core/summary/stems/importance.ts';
import { STEM_NUMBERS } from '../../src/core/summary/stems/numbers.ts';
import type { Group } from './groups.ts';
import { packForest } from './pack.ts';
import type { Prepared } from './prepared.ts';
import { boost, type Growth, logistic } from './trees.ts';

const growth: Omit<Growth, 'trees' | 'leaves'> = {
  rate: 0.15,
  least: 50,
  ridge: 10,
  features: 0.5,
  rows: 0.6,
  seed: 1,
};
/** Shrinks the log-odds of single stems, as if so much certainty that they are as all others were given. */
const SHRINK = 5;

const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));

function columnsOf(examples: readonly Prepared[], rows: number): Float32Array[] {
  const columns = Array.from({ length: STEM_NUMBERS }, () => new Float32Array(rows));
  let at = 0;
  for (const { numbers } of examples)
    for (let from = 0; from < numbers.length; from += STEM_NUMBERS, at++)
      for (let k = 0; k < STEM_NUMBERS; k++) columns[k]![at] = numbers[from + k]!;
  return columns;
}

const importanceOf = (example: Prepared, model: Importance): Float32Array =>
  stemImportance(example.reading, example.numbers, model);

/** The stems that stand in the most articles. */
function everyday(examples: readonly Prepared[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const { reading } of examples)
    for (let id = 0; id < reading.spread.length; id++) {
      const stem = reading.words.stems[id]!;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, most).map(([stem]) => stem);
}

/** One step of Newton for each everyday stem, above what the forest says. */
function learnWords(examples: readonly Prepared[], model: Importance, most: number): Map<number, number> {
  const sums = new Map(everyday(examples, most).map((stem) => [stem, { error: 0, weight: SHRINK }]));
  if (most > 0)
    for (const example of examples) {
      const chances = importanceOf(example, model);
      chances.forEach((chance, id) => {
        const sum = sums.get(example.reading.words.stems[id]!);
        if (!sum) return;
        sum.error += example.wanted[id]! - chance;
        sum.weight += chance * (1 - chance);
      });
    }
  return new Map([...sums].map(([stem, { error, weight }]) => [fingerprint(stem), error / weight]));
}

/** Learns how likely a summary by people has a stem: boosted trees for logistic loss, then everyday stems. */
export function learnStems(
  examples: readonly Prepared[],
  { trees, words }: Group,
): Importance & { trees: ReturnType<typeof boost> } {
  const rows = examples.reduce((sum, { wanted }) => sum + wanted.length, 0);
  const wanted = new Uint8Array(rows);
  let at = 0;
  for (const example of examples) {
    wanted.set(example.wanted, at);
    at += example.wanted.length;
  }
  const base = Math.fround(oddsOf(wanted.reduce((sum, one) => sum + one, 0) / rows));
  const grown = boost(columnsOf(examples, rows), logistic(wanted, base), {
    ...growth,
    trees: trees.stems,
    leaves: trees.leaves,
  });
  const forest: Forest = readForest(packForest(grown));
  const model: Importance = { forest, base, words: new Map(), headline: [0, 0] };
  return { ...model, words: learnWords(examples, model, words), trees: grown };
}

/** What a headline adds to the log-odds of the stems it has, and of those it lacks, where a model knows of none. */
export function learnHeadline(examples: readonly Prepared[], group: Group): [number, number] {
  const blind = examples.map((example) => ({
    ...example,
    numbers: example.numbers.map((value, at) => (HEADLINE.includes(at % STEM_NUMBERS) ? 0 : value)),
  }));
  const model = learnStems(blind, group);
  const sums = [
    { error: 0, weight: 1 },
    { error: 0, weight: 1 },
  ];
  const odds: [number, number] = [0, 0];
  for (let round = 0; round < 3; round++) {
    for (const example of blind) {
      const { inTitle, titleStems, words } = example.reading;
      if (titleStems === 0) continue;
      importanceOf(example, { ...model, headline: odds }).forEach((chance, id) => {
        if (words.stop[id]) return;
        const sum = sums[inTitle[id] ? 0 : 1]!;
        sum.error += example.wanted[id]! - chance;
        sum.weight += chance * (1 - chance);
      });
    }
    sums.forEach((sum, k) => {
      odds[k]! += sum.error / sum.weight;
      sum.error = 0;
      sum.weight = 1;
    });
  }
  return odds;
}

/** The numbers of a stem that tell of the headline. */
const HEADLINE = [13, 14, 15];

/** Gives the examples the importance of stems that the model tells. */
export function weighStems(examples: readonly Prepared[], model: Importance): void {
  for (const example of examples) example.reading.importance = importanceOf(example, model);
}
