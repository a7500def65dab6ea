import type { Words } from './words.ts';

/** The different stems of each sentence in order of mention, one sentence after the other. */
export type Different = { stems: Int32Array; starts: Int32Array };

/** The different stems of each sentence, and of each stem in how many sentences it stands. */
export function differentIn(
  { ids, starts }: Words,
  count: number,
): { different: Different; spread: Int32Array } {
  const spread = new Int32Array(count);
  const last = new Int32Array(count).fill(-1);
  const stems = new Int32Array(ids.length);
  const from = new Int32Array(starts.length);
  let size = 0;
  for (let s = 0; s + 1 < starts.length; s++) {
    from[s] = size;
    for (let t = starts[s]!; t < starts[s + 1]!; t++) {
      const id = ids[t]!;
      if (last[id] === s) continue;
      last[id] = s;
      spread[id]!++;
      stems[size++] = id;
    }
  }
  from[starts.length - 1] = size;
  return { different: { stems: stems.subarray(0, size), starts: from }, spread };
}
