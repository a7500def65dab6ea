import type { Branch } from '../../src/core/summary/forest.ts';
import { readRarity } from '../../src/core/summary/model/bytes.ts';
import { PLAIN_RARITY } from '../../src/core/summary/model/plain.ts';
import { packBackground } from './background.ts';
import { learnChooser, type Ranked, rankExample } from './choosing.ts';
import { type Group, groups, setOf } from './groups.ts';
import { countNumbers, packConstants, packForest, packWords } from './pack.ts';
import { hashOf, type Prepared, prepareExample } from './prepared.ts';
import { learnRanker } from './ranking.ts';
import { type Example, readExamples } from './sets.ts';
import { learnHeadline, learnStems, weighStems } from './stems.ts';

/** The packed rarity of a group's stems, where it has counts. */
export const backgroundOf = (folder: string, { tag, background }: Group): Uint8Array | undefined =>
  background && packBackground(folder, tag, background.file);

/** The example with or without its headline, as the group wants it. */
const titled = (example: Example, { untitled }: Group): Example =>
  untitled && hashOf(`title ${example.id}`) % untitled === 0 ? { ...example, title: '' } : example;

/** All examples of the group, read once. */
export function examplesOf(folder: string, group: Group, background: Uint8Array | undefined): Prepared[] {
  const rarity = background ? readRarity(background) : () => PLAIN_RARITY;
  return group.from.flatMap(({ file, most }) =>
    readExamples(folder, setOf(file))
      .slice(0, most)
      .flatMap((example) => prepareExample(titled(example, group), setOf(file), rarity) ?? []),
  );
}

/** The sizes of summaries that the group learns from an example, each with its weight. */
export function sizesFor(group: Group): (example: Prepared) => Readonly<Record<number, number>> {
  const sizes = new Map(group.from.map(({ file, sizes }) => [file, sizes]));
  return (example) => sizes.get(example.set.file)!;
}

/** Into so many parts the examples are cut, each to be read by models of the others. */
const PARTS = 3;

const partOf = ({ id }: Prepared): number => hashOf(`part ${id}`) % PARTS;

/** Calls `each` with the examples of one part, and all others. */
function byPart(examples: readonly Prepared[], each: (part: Prepared[], others: Prepared[]) => void): void {
  for (let part = 0; part < PARTS; part++)
    each(
      examples.filter((example) => partOf(example) === part),
      examples.filter((example) => partOf(example) !== part),
    );
}

/** The examples, each weighed and ranked by models that did not see it, as the model will be in use. */
export function rankUnseen(examples: readonly Prepared[], group: Group): Ranked[] {
  byPart(examples, (part, others) => weighStems(part, learnStems(others, group)));
  const ranked: Ranked[] = [];
  byPart(examples, (part, others) => {
    const { forest } = learnRanker(others, group.trees);
    for (const example of part) ranked.push(rankExample(example, forest));
  });
  return ranked;
}

/** What is learned for one language: the sections of its file, and how many numbers they hold. */
export type Learned = { sections: Map<string, Uint8Array>; numbers: number };

/** What a headline is worth where the group's own articles have none. */
function headlineFor(folder: string, { headlineOf }: Group): [number, number] {
  const from = groups.find(({ tag }) => tag === headlineOf);
  if (!from) return [0, 0];
  const [set] = from.from;
  const only = { ...from, untitled: 0, from: [{ ...set!, most: 700 }] };
  return learnHeadline(examplesOf(folder, only, undefined), only);
}

const countAll = (...forests: readonly (readonly Branch[])[]): number =>
  forests.reduce((sum, trees) => sum + countNumbers(trees), 0);

/** Learns a model in three steps, each upon the one before: stems, sentences, sets. */
export function learnModel(folder: string, group: Group): Learned {
  const background = backgroundOf(folder, group);
  const examples = examplesOf(folder, group, background);
  const ranked = rankUnseen(examples, group);
  const chooser = learnChooser(ranked, sizesFor(group), group.trees);
  const ranker = learnRanker(examples, group.trees);
  const stems = learnStems(examples, group);
  const sections = new Map([
    ['base', packConstants(stems.base, headlineFor(folder, group))],
    ['word', packWords(stems.words)],
    ['stem', packForest(stems.trees)],
    ['sent', packForest(ranker.trees)],
    ['sets', packForest(chooser.trees)],
  ]);
  if (background) sections.set('rare', background);
  return { sections, numbers: 1 + stems.words.size + countAll(stems.trees, ranker.trees, chooser.trees) };
}
