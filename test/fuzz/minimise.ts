/** How many smaller pages are tried at most: a page that takes seconds must not be searched for hours. */
const tries = 600;

/** The smallest page found that still fails: halves, then smaller pieces, are taken out while it does (ddmin). */
export async function minimise(page: string, fails: (page: string) => Promise<boolean>): Promise<string> {
  let smallest = page;
  let left = tries;
  for (let size = Math.ceil(smallest.length / 2); size >= 1 && smallest.length > 200 && left > 0; ) {
    let shrunk = false;
    for (let start = 0; start < smallest.length && left-- > 0; ) {
      const without = smallest.slice(0, start) + smallest.slice(start + size);
      if (await fails(without)) {
        smallest = without;
        shrunk = true;
      } else start += size;
    }
    if (!shrunk) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return smallest;
}
