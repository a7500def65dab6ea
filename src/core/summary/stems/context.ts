import { columnOf } from '../column.ts';
import type { Different } from '../different.ts';

/** By stem: mean, over the sentences that have it, of how far their content stems are spread. */
export function contextOf(different: Different, spread: Int32Array, weight: Float32Array): Float32Array {
  const { stems, starts } = different;
  const sums = new Float32Array(spread.length);
  for (let s = 0; s + 1 < starts.length; s++) {
    let [sum, content] = [0, 0];
    for (let k = starts[s]!; k < starts[s + 1]!; k++) {
      const id = stems[k]!;
      if (!weight[id]) continue;
      sum += spread[id]!;
      content++;
    }
    if (content > 0) for (let k = starts[s]!; k < starts[s + 1]!; k++) sums[stems[k]!]! += sum / content;
  }
  return sums.map((sum, id) => sum / Math.max(1, spread[id]!));
}

/** By stem: the share of stems that are spread further (0–1), function words last. */
export function rankOf(spread: Int32Array, weight: Float32Array): Float32Array {
  const size = spread.length;
  const key = (id: number): number => (weight[id] ? spread[id]! : 0);
  let most = 0;
  for (let id = 0; id < size; id++) most = Math.max(most, key(id));
  const counts = new Int32Array(most + 2);
  for (let id = 0; id < size; id++) counts[most - key(id) + 1]!++;
  for (let k = 1; k < counts.length; k++) counts[k]! += counts[k - 1]!;
  return columnOf(size, (id) => counts[most - key(id)]!++ / size);
}
