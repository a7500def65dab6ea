/** Stretches of an article that belong together: the entries of a live blog, the items of a list. */
export type Entry = {
  /** Index of the first block and of the one after the last. */
  from: number;
  to: number;
};

/** The stretches between the blocks at which a new one starts; the last reaches to the end. */
export function entriesFrom(starts: readonly number[], blocks: number): Entry[] {
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? blocks }));
}

/** For each block the number of its entry, `undefined` before the first. */
export function entryOfBlock(entries: readonly Entry[], blocks: number): (number | undefined)[] {
  const owner: (number | undefined)[] = Array.from({ length: blocks });
  entries.forEach(({ from, to }, entry) => {
    for (let block = from; block < to; block++) owner[block] = entry;
  });
  return owner;
}
