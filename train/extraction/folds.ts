import type { Forest } from '../../src/page/extract/judge/trees.ts';
import { forestOf, learn } from './model.ts';
import { labelledPages, partOf } from './pages.ts';
import { rowsOf } from './rows.ts';

/** Parts into which the pages fall by site. */
export const FOLDS = 5;

/** Judges that learned from the sites of all parts but one each: `judges[n]` has seen no page of part `n`. */
export function heldOutJudges(folder: string): Forest[] {
  const rows = labelledPages(folder).flatMap(rowsOf);
  return Array.from({ length: FOLDS }, (_, fold) =>
    forestOf(learn(rows.filter(({ url }) => partOf(url, FOLDS) !== fold))),
  );
}
