import type { Words } from '../words.ts';

/** By stem: mean, over the sentences that have it, of how far their content stems are spread. */
export function contextOf(words: Words, spread: Int32Array, weight: Float32Array): Float32Array {
  const { ids, starts } = words;
  const sums = new Float32Array(spread.length);
  const seen = new Int32Array(spread.length).fill(-1);
  const met: number[] = [];
  for (let s = 0; s + 1 < starts.length; s++) {
    met.length = 0;
    let [sum, content] = [0, 0];
    for (let at = starts[s]!; at < starts[s + 1]!; at++) {
      const id = ids[at]!;
      if (seen[id] === s) continue;
      seen[id] = s;
      met.push(id);
      if (!weight[id]) continue;
      sum += spread[id]!;
      content++;
    }
    for (const id of met) sums[id]! += content > 0 ? sum / content : 0;
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
  return Float32Array.from(spread, (_, id) => counts[most - key(id)]!++ / size);
}
