import { learnChooser, rankExample } from './choosing.ts';
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

/**
 * Learns a model in three steps, each upon the one before: stems, sentences, sets. The sets are learned from
 * sentences ranked by models that did not see their article, as they will be in use.
 */
export function learnModel(folder: string, group: Group): Model {
  const examples = examplesOf(folder, group);
  const sizes = new Map(group.from.map(({ file, sizes }) => [file, sizes]));
  const stems = learnStems(examples);
  const ranked = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const ranker = learnRanker(
      examples.filter((example) => example.fold !== fold),
      stems,
    );
    const unseen = examples.filter((example) => example.fold === fold);
    weighStems(unseen, stems);
    return unseen.map((example) => rankExample(example, ranker));
  });
  const chooser = learnChooser(ranked, (example) => sizes.get(example.set.file)!);
  return { stems, forest: learnRanker(examples, stems).packed, chooser: chooser.packed };
}
