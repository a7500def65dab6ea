import { chooseBest } from '../../src/core/summary/choices.ts';
import { bootstrap } from '../../test/bench/bootstrap.ts';
import { learnChooser, type Ranked } from './choosing.ts';
import { type Group, setOf } from './groups.ts';
import { backgroundOf, examplesOf, rankUnseen, sizesFor } from './learn.ts';
import { atEqualWords, FOLDS, leadOf, type Worth, worthOf } from './prepared.ts';

/** How many sentences a summary has where nobody asked; told beside the size that a set is known by. */
const DEFAULT = 5;

/** Ours and the first sentences. */
type Pair = { ours: Worth; first: Worth };
/** What one set's articles came to at one size, as they are and at equal words. */
type Results = { file: string; size: number; pairs: Pair[]; even: Pair[] };

const percent = (value: number): string => (100 * value).toFixed(2);

/** The gain in ROUGE-1 over the first sentences, in points, with its interval. */
function gainOf(pairs: readonly Pair[]): string {
  const gain = bootstrap(pairs.map(({ ours, first }) => 100 * (ours.one - first.one)));
  return `${gain.mean >= 0 ? '+' : ''}${gain.mean.toFixed(2)} [${gain.low.toFixed(2)}, ${gain.high.toFixed(2)}]`;
}

function line({ file, size, pairs, even }: Results): string {
  const mean = (of: (pair: Pair) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  return [
    `${file}, ${size} sentences:`,
    `ROUGE-1 ${percent(mean(({ ours }) => ours.one))} (first: ${percent(mean(({ first }) => first.one))}),`,
    `${gainOf(pairs)}, at equal words ${gainOf(even)},`,
    `ROUGE-2 ${percent(mean(({ ours }) => ours.two))} (${percent(mean(({ first }) => first.two))}),`,
    `words ${(mean(({ ours }) => ours.words) / mean(({ first }) => first.words)).toFixed(2)} of the first`,
  ].join(' ');
}

/** What the group's model reaches on articles it has not seen: five folds by document, a line for each set and size. */
export function crossValidate(folder: string, group: Group): string[] {
  const examples = examplesOf(folder, group, backgroundOf(folder, group));
  const ranked = rankUnseen(examples, group);
  const results = group.from.flatMap(({ file }) =>
    [setOf(file).first, DEFAULT].map((size): Results => ({ file, size, pairs: [], even: [] })),
  );
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = ranked.filter(({ example }) => example.fold !== fold);
    const { forest } = learnChooser(seen, sizesFor(group), group.trees);
    const choose = ({ sentences, example }: Ranked, size: number) =>
      chooseBest(forest, { sentences, language: example.language.tag }, { sentences: size });
    for (const one of ranked.filter(({ example }) => example.fold === fold))
      for (const { size, pairs, even } of results.filter(({ file }) => file === one.example.set.file)) {
        const set = choose(one, size);
        pairs.push({ ours: worthOf(one.example, set), first: leadOf(one.example, size) });
        even.push(atEqualWords(one.example, set, size));
      }
  }
  return results.map(line);
}
