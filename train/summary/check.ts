import { chooseBest } from '../../src/core/summary/choices.ts';
import { bootstrap } from '../../test/bench/bootstrap.ts';
import { learnChooser, type Ranked } from './choosing.ts';
import { type Group, setOf } from './groups.ts';
import { backgroundOf, examplesOf, rankUnseen, sizesFor } from './learn.ts';
import { FOLDS, worthOf } from './prepared.ts';

type Sums = {
  articles: number;
  /** Points of ROUGE-1 over the first sentences, by article. */
  gains: number[];
  one: number;
  two: number;
  words: number;
  leadOne: number;
  leadTwo: number;
  leadWords: number;
};

const nothing = (): Sums => ({
  articles: 0,
  gains: [],
  one: 0,
  two: 0,
  words: 0,
  leadOne: 0,
  leadTwo: 0,
  leadWords: 0,
});

function add(sums: Sums, { example }: Ranked, chosen: readonly number[]): void {
  const { one, two, words } = worthOf(example, chosen);
  sums.articles++;
  sums.one += one;
  sums.gains.push(100 * (one - example.lead.one));
  sums.two += two;
  sums.words += words;
  sums.leadOne += example.lead.one;
  sums.leadTwo += example.lead.two;
  sums.leadWords += example.lead.words;
}

const percent = (value: number): string => (100 * value).toFixed(2);

/** What the group's model reaches on articles it has not seen: five folds by document, one line for each set. */
export function crossValidate(folder: string, group: Group): string[] {
  const examples = examplesOf(folder, group, backgroundOf(folder, group));
  const ranked = rankUnseen(examples, group);
  const sums = new Map(group.from.map(({ file }) => [file, nothing()]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = ranked.filter(({ example }) => example.fold !== fold);
    const { forest } = learnChooser(seen, sizesFor(group), group.trees);
    for (const one of ranked.filter(({ example }) => example.fold === fold)) {
      const { language, set } = one.example;
      const chosen = chooseBest(
        forest,
        { sentences: one.sentences, language: language.tag },
        { sentences: set.first },
      );
      add(sums.get(set.file)!, one, chosen);
    }
  }
  return [...sums].map(([file, { articles, gains, one, two, words, leadOne, leadTwo, leadWords }]) => {
    const gain = bootstrap(gains);
    return [
      `${file}, ${setOf(file).first} sentences:`,
      `ROUGE-1 ${percent(one / articles)} (first: ${percent(leadOne / articles)}),`,
      `${gain.mean >= 0 ? '+' : ''}${gain.mean.toFixed(2)} [${gain.low.toFixed(2)}, ${gain.high.toFixed(2)}],`,
      `ROUGE-2 ${percent(two / articles)} (${percent(leadTwo / articles)}),`,
      `words ${(words / leadWords).toFixed(2)} of the first`,
    ].join(' ');
  });
}
