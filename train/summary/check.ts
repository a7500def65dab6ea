import { chooseBy } from '../../src/core/summary/choices.ts';
import { learnChooser, type Ranked } from './choosing.ts';
import { type Group, setOf } from './groups.ts';
import { examplesOf, rankUnseen, sizesFor } from './learn.ts';
import { FOLDS, worthOf } from './prepared.ts';
import { learnStems } from './stems.ts';

type Sums = {
  articles: number;
  one: number;
  two: number;
  words: number;
  leadOne: number;
  leadTwo: number;
  leadWords: number;
};

const nothing = (): Sums => ({ articles: 0, one: 0, two: 0, words: 0, leadOne: 0, leadTwo: 0, leadWords: 0 });

function add(sums: Sums, { example }: Ranked, chosen: readonly number[]): void {
  const { one, two, words } = worthOf(example, chosen);
  sums.articles++;
  sums.one += one;
  sums.two += two;
  sums.words += words;
  sums.leadOne += example.lead.one;
  sums.leadTwo += example.lead.two;
  sums.leadWords += example.lead.words;
}

const percent = (value: number): string => (100 * value).toFixed(2);

/** What the group's model reaches on articles it has not seen: five folds by document, one line for each set. */
export function crossValidate(folder: string, group: Group): string[] {
  const examples = examplesOf(folder, group);
  const ranked = rankUnseen(examples, learnStems(examples));
  const sums = new Map(group.from.map(({ file }) => [file, nothing()]));
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = ranked.filter(({ example }) => example.fold !== fold);
    const { forest } = learnChooser(seen, sizesFor(group));
    for (const one of ranked.filter(({ example }) => example.fold === fold)) {
      const { language, set } = one.example;
      const chosen = chooseBy(
        forest,
        { sentences: one.sentences, language: language.tag },
        { sentences: set.first },
      );
      add(sums.get(set.file)!, one, chosen);
    }
  }
  return [...sums].map(([file, { articles, one, two, words, leadOne, leadTwo, leadWords }]) =>
    [
      `${file}, ${setOf(file).first} sentences:`,
      `ROUGE-1 ${percent(one / articles)} (first: ${percent(leadOne / articles)}),`,
      `ROUGE-2 ${percent(two / articles)} (${percent(leadTwo / articles)}),`,
      `words ${(words / leadWords).toFixed(2)} of the first`,
    ].join(' '),
  );
}
