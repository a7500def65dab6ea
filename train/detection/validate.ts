import { DROPS, dropped, examplesOf, isArticle, type Row } from './examples.ts';
import { type Boosting, type Forest, growForest, oddsOf } from './trees.ts';

const FOLDS = 5;

interface Judged {
  row: Row;
  forest: Forest;
}

/** Prints the judgement of pages whose site the forest did not see: five folds, all pages of a site in the same. */
export function validate(rows: readonly Row[], boosting: Boosting, threshold: number): void {
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = growForest(rows.filter(({ site }) => foldOf(site) !== fold).flatMap(examplesOf), boosting);
    for (const row of rows) if (foldOf(row.site) === fold) judged.push({ row, forest });
  }
  report('as they are', judged, /^$/, threshold);
  for (const [name, group] of Object.entries(DROPS)) report(`without ${name}`, judged, group, threshold);
}

/** A number that sends all pages of a site to the same fold. */
function foldOf(site: string): number {
  let hash = 7;
  for (const char of site) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

const MADE = new Set(['brief', 'hub', 'front', 'video', 'gallery']);

const GROUPS: readonly [name: string, chosen: (row: Row) => boolean][] = [
  ['wcxb, types as annotated', ({ set, type }) => set === 'wcxb' && !MADE.has(type)],
  ['andy, and pages made of it', ({ set }) => set === 'andy'],
  ['trafilatura, and pages made of it', ({ set }) => set === 'trafilatura'],
];

function report(title: string, judged: readonly Judged[], group: RegExp, threshold: number): void {
  process.stdout.write(`${title}:\n`);
  const lit = new Set(
    judged
      .filter(({ row, forest }) => chance(oddsOf(forest, dropped(row.values, group))) >= threshold)
      .map(({ row }) => row),
  );
  for (const [name, chosen] of GROUPS) {
    const part = judged.map(({ row }) => row).filter(chosen);
    const called = part.filter((row) => lit.has(row));
    const right = called.filter(isArticle).length;
    const recall = right / part.filter(isArticle).length;
    const precision = right / called.length;
    const f1 = (2 * precision * recall) / (precision + recall);
    const types = [...new Set(part.map(({ type }) => type))].map((type) => {
      const all = part.filter((row) => row.type === type);
      return `${type} ${percent(all.filter((row) => lit.has(row)).length / all.length)}`;
    });
    process.stdout.write(
      `  ${name}: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}; called articles: ${types.join(', ')}\n`,
    );
  }
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
