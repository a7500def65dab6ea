import { examplesOf, type Row } from './examples.ts';
import { type Boosting, type Forest, growForest } from './trees.ts';

/** Parts into which the pages fall by site. */
const FOLDS = 5;

/** Forests that learned from the sites of all parts but one each: see {@link foldOf} for the one that never saw a site. */
export const heldOutForests = (rows: readonly Row[], boosting: Boosting): Forest[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    growForest(rows.filter(({ site }) => foldOf(site) !== fold).flatMap(examplesOf), boosting),
  );

/** A number that sends all pages of a site to the same part. */
export function foldOf(site: string): number {
  let hash = 7;
  for (const char of site) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** The chance, 0 to 1, that log-odds stand for. */
export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));
