import type { Choosable } from './choose.ts';
import { inGenreOrder } from './genres/constrain.ts';
import type { Wishes } from './wishes.ts';

/**
 * The chosen sentences in the order in which they are shown: as in the article, the weightiest first, or of a live
 * blog the newest entry first.
 */
export function inOrder(digest: Choosable, chosen: readonly number[], wishes: Wishes): number[] {
  const order = [...chosen].sort((a, b) => a - b);
  if (wishes.order !== 'importance') return inGenreOrder(digest.genre, digest.sentences, order);
  const score = (index: number) => digest.sentences[index]?.score ?? 0;
  return order.sort((a, b) => score(b) - score(a) || a - b);
}
