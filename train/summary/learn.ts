import { HEADLINE_FEATURES } from '../../src/core/summary/importance.ts';
import { learnChooser, type Ranked, rankExample } from './choosing.ts';
import { type Group, setOf } from './groups.ts';
import { FOLDS, type Prepared, prepareExample } from './prepared.ts';
import { learnRanker, weighStems } from './ranking.ts';
import { readExamples } from './sets.ts';
import { learnStems } from './stems.ts';

/** What is learned for one language, as the generated files hold it. */
export type Model = { stems: number[]; forest: string; chooser: string };

/** All examples of the group, read once. */
export function examplesOf(folder: string, group: Group): Prepared[] {
  return group.from.flatMap(({ file, most }) =>
    readExamples(folder, setOf(file))
      .slice(0, most)
      .flatMap((example) => prepareExample(example, setOf(file)) ?? []),
  );
}

/** Where no article has a headline, what it is worth is taken from the model learned before. */
function withHeadline(stems: number[], examples: readonly Prepared[], earlier?: Model): number[] {
  if (!earlier || examples.some(({ reading }) => reading.titleStems > 0)) return stems;
  for (const feature of HEADLINE_FEATURES) stems[feature] = earlier.stems[feature]!;
  return stems;
}

/** The sizes of summaries that the group learns from an example. */
export function sizesFor(group: Group): (example: Prepared) => readonly number[] {
  const sizes = new Map(group.from.map(({ file, sizes }) => [file, sizes]));
  return (example) => sizes.get(example.set.file)!;
}

/** The examples, each ranked by a model that did not see it, as the model will be in use. */
export function rankUnseen(examples: readonly Prepared[], stems: readonly number[]): Ranked[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const ranker = learnRanker(
      examples.filter((example) => example.fold !== fold),
      stems,
    );
    const unseen = examples.filter((example) => example.fold === fold);
    weighStems(unseen, stems);
    return unseen.map((example) => rankExample(example, ranker));
  });
}

/** Learns a model in three steps, each upon the one before: stems, sentences, sets. */
export function learnModel(folder: string, group: Group, earlier?: Model): Model {
  const examples = examplesOf(folder, group);
  const stems = withHeadline(learnStems(examples), examples, earlier);
  const chooser = learnChooser(rankUnseen(examples, stems), sizesFor(group));
  return { stems, forest: learnRanker(examples, stems).packed, chooser: chooser.packed };
}
