import type { Context } from './context.ts';
import { collect as collectOwn, MOST_FEATURES } from './features.ts';
import { LABELS } from './labels.ts';
import { addLane } from './lanes.ts';
import { collectLocal } from './local.ts';
import type { Tagger, Weights } from './model.ts';
import { findRows, PACKED } from './rows.ts';
import { collectShared } from './shared.ts';

/** The features that a tagger reads. */
function collectorOf({ shared, local }: Pick<Tagger, 'shared' | 'local'>): typeof collectOwn {
  if (!shared) return collectOwn;
  if (!local) return collectShared;
  return (context, i, out) => collectLocal(context, i, out, collectShared(context, i, out));
}

/**
 * Adds the weights of the first `count` rows of `found` to the scores that start at `base`. The sums of rows with
 * many labels stay in local variables: written to an array each time, they take most of the time of a text.
 */
function addRows(
  { entries, lanes }: Weights,
  found: Int32Array,
  count: number,
  scores: Int32Array,
  base: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let i = 0; i < count; i++) {
    const row = found[i]!;
    const size = row & 31;
    const first = row >>> 5;
    if (size === PACKED) {
      a += lanes[first]!;
      b += lanes[first + 1]!;
      c += lanes[first + 2]!;
      d += lanes[first + 3]!;
      e += lanes[first + 4]!;
      f += lanes[first + 5]!;
      g += lanes[first + 6]!;
    } else
      for (let at = first; at < first + size; at++) {
        const entry = entries[at]!;
        scores[base + (entry & 31)]! += entry >> 5;
      }
  }
  addLane(a, scores, base);
  addLane(b, scores, base + 3);
  addLane(c, scores, base + 6);
  addLane(d, scores, base + 9);
  addLane(e, scores, base + 12);
  addLane(f, scores, base + 15);
  addLane(g, scores, base + 18);
}

/** Scores of every token and label: the sums of the weights of the token's features. */
export function score(tagger: Tagger, context: Context): Int32Array {
  const collect = collectorOf(tagger);
  const { busy, tokens } = context;
  const { count } = tokens;
  const scores = new Int32Array(count * LABELS);
  const found = new Int32Array(MOST_FEATURES);
  for (let i = 0; i < count; i++) {
    if (busy[i] === 0) continue;
    const n = collect(context, i, found);
    findRows(tagger.features, found, n);
    addRows(tagger, found, n, scores, i * LABELS);
  }
  return scores;
}
