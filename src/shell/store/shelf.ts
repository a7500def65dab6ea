import { type Change, change } from './change.ts';
import { indexPending, nextNumber, unindex } from './postings.ts';
import { type Entry, library, type Version } from './schema.ts';
import { isEntry } from './whole.ts';

/** An address with all its versions: what deleting takes, undo gives back, and export writes. */
export type Shelved = { entry: Entry; versions: Version[] };

/** What the reader may change of an entry. */
type Wish = Partial<Pick<Entry, 'pinned' | 'tags'>>;

async function amendIn(tx: Change, address: string, wish: Wish): Promise<void> {
  const entry = await tx.objectStore('entries').get(address);
  if (!entry) return;
  if (wish.tags) await unindex(tx, entry);
  const indexed = wish.tags ? 0 : entry.indexed;
  await tx.objectStore('entries').put({ ...entry, ...wish, indexed });
}

/** Changes what the reader may change of an entry: pin and tags. */
export async function amend(address: string, wish: Wish): Promise<void> {
  await change((tx) => amendIn(tx, address, wish));
  if (wish.tags) await indexPending();
}

/** All that is kept of an address. */
export async function takeOut(address: string): Promise<Shelved | undefined> {
  const tx = (await library()).transaction(['entries', 'versions']);
  const entry = await tx.objectStore('entries').get(address);
  const versions = await tx.objectStore('versions').index('address').getAll(address);
  return entry && { entry, versions };
}

/** The entry of two that was digested later, with the pin and the tags of both. */
const mergeEntries = (here: Entry | undefined, there: Entry): Entry => {
  if (!here) return there;
  const newer = there.digested > here.digested ? there : here;
  return {
    ...newer,
    added: Math.min(here.added, there.added),
    pinned: here.pinned || there.pinned ? 1 : 0,
    tags: [...new Set([...here.tags, ...there.tags])],
  };
};

async function putIn(tx: Change, { entry, versions }: Shelved): Promise<void> {
  const entries = tx.objectStore('entries');
  const before = await entries.get(entry.address);
  const here = isEntry(before) ? before : undefined;
  if (here) await unindex(tx, here);
  for (const version of versions) await tx.objectStore('versions').put(version);
  const id = here?.id ?? (await nextNumber(tx));
  await entries.put({ ...mergeEntries(here, entry), id, indexed: 0 });
}

/**
 * Puts addresses back, after an undo or from an export: nothing that is here is lost, the later digest stays
 * the newest.
 */
export async function putBack(articles: readonly Shelved[]): Promise<void> {
  for (const shelved of articles) await change((tx) => putIn(tx, shelved));
  await indexPending();
}

/** Every address with its versions, newest first, one after the other: a library may be larger than memory. */
export async function* everything(): AsyncGenerator<Shelved> {
  const addresses = await (await library()).getAllKeysFromIndex('entries', 'digested');
  for (const address of addresses.reverse()) {
    const shelved = await takeOut(address);
    if (shelved) yield shelved;
  }
}
