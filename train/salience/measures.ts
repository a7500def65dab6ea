import { type JudgedEntity, salientFrom } from './articles.ts';

/** What a ranking of one article is worth. */
export type Measures = {
  /** Whether the first judged entity is central. */
  firstSalient: number;
  /** Over all judged entities, found or not. */
  ndcg5: number;
  /** Over the judged entities that were found: the ranking alone. */
  ndcg5Found: number;
  /** Part of the judged entities that were found. */
  found: number;
};

const gainAt = (gain: number, rank: number): number => gain / Math.log2(rank + 2);

const dcg = (gains: readonly number[]): number =>
  gains.slice(0, 5).reduce((sum, gain, rank) => sum + gainAt(gain, rank), 0);

const ideal = (gains: readonly number[]): number => dcg([...gains].sort((a, b) => b - a));

/** The measures of one ranking: the judged entities in the order found, and all that were judged. */
export function measure(
  ranked: readonly JudgedEntity[],
  judged: readonly JudgedEntity[],
): Measures | undefined {
  const all = ideal(judged.map((entity) => entity.salience));
  if (all === 0 || ranked.length === 0) return undefined;
  const gains = ranked.map((entity) => entity.salience);
  const best = ideal(gains);
  return {
    firstSalient: gains[0]! >= salientFrom ? 1 : 0,
    ndcg5: dcg(gains) / all,
    ndcg5Found: best === 0 ? 1 : dcg(gains) / best,
    found: ranked.length / judged.length,
  };
}

/** The mean of each measure. */
export function meanOf(all: readonly Measures[]): Measures {
  const sum = { firstSalient: 0, ndcg5: 0, ndcg5Found: 0, found: 0 };
  for (const one of all) for (const key of Object.keys(sum) as (keyof Measures)[]) sum[key] += one[key];
  for (const key of Object.keys(sum) as (keyof Measures)[]) sum[key] /= Math.max(1, all.length);
  return sum;
}
