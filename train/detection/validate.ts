import { DROPS, dropped, isArticle, type Row } from './examples.ts';
import { chance, foldOf, heldOutForests } from './folds.ts';
import { type Boosting, type Forest, oddsOf } from './trees.ts';

interface Judged {
  row: Row;
  forest: Forest;
}

/** Prints the judgement of pages whose site the forest did not see: five folds, all pages of a site in the same. */
export function validate(rows: readonly Row[], boosting: Boosting, threshold: number): void {
  const forests = heldOutForests(rows, boosting);
  const judged = rows.map((row) => ({ row, forest: forests[foldOf(row.site)]! }));
  report('as they are', judged, /^$/, threshold);
  for (const [name, group] of Object.entries(DROPS)) report(`without ${name}`, judged, group, threshold);
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

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
