import { forgetIn } from './cache.ts';
import { type Change, change } from './change.ts';
import { indexPending, nextNumber, unindex } from './postings.ts';
import { type Entry, library, type Version } from './schema.ts';
import { isEntry, undrawn } from './whole.ts';

/** An address with all its versions: what deleting takes, undo gives back, and export writes. */
export type Shelved = { entry: Entry; versions: Version[] };

/** What the reader may change of an entry: the pin, and one label more or less. */
export type Wish = { pinned?: Entry['pinned']; addTag?: string; removeTag?: string };

/** The labels after a wish: those that another window gave meanwhile stay. */
function tagsAfter(tags: readonly string[], { addTag, removeTag }: Wish): string[] {
  const added = addTag === undefined ? [] : [addTag];
  return [...new Set([...tags, ...added])].filter((tag) => tag !== removeTag);
}

async function amendIn(tx: Change, address: string, wish: Wish): Promise<void> {
  const entry = await tx.objectStore('entries').get(address);
  if (!entry) return;
  const { pinned = entry.pinned } = wish;
  const tags = tagsAfter(entry.tags, wish);
  const same = tags.join('\n') === entry.tags.join('\n');
  if (!same) await unindex(tx, entry);
  await tx.objectStore('entries').put({ ...entry, pinned, tags, indexed: same ? entry.indexed : 0 });
}

/** Changes an entry as it stands by now, whatever the reader's window still shows of it. */
export async function amend(address: string, wish: Wish): Promise<void> {
  await change((tx) => amendIn(tx, address, wish));
  await indexPending();
}

/** All that is kept of an address. */
export async function readShelved(address: string): Promise<Shelved | undefined> {
  const tx = (await library()).transaction(['entries', 'versions']);
  const entry = await tx.objectStore('entries').get(address);
  const versions = await tx.objectStore('versions').index('address').getAll(address);
  return entry && { entry, versions: versions.map(undrawn) };
}

/** Deletes an address and answers all that was kept of it, as one act: nothing is kept in between. */
export const remove = (address: string): Promise<Shelved | undefined> =>
  change(async (tx) => {
    const entry = await tx.objectStore('entries').get(address);
    const versions = await tx.objectStore('versions').index('address').getAll(address);
    await forgetIn(tx, address);
    return entry && { entry, versions };
  });

/** Notes that the reader looked at an article at a time (ms since the epoch): it is the last to go. */
export const noteLook = (address: string, now: number): Promise<void> =>
  change(async (tx) => {
    const entry = await tx.objectStore('entries').get(address);
    if (isEntry(entry) && entry)
      await tx.objectStore('entries').put({ ...entry, used: Math.max(entry.used, now) });
  });

/** The entry of two that was digested later, with the pin and the tags of both. */
const mergeEntries = (here: Entry | undefined, there: Entry): Entry => {
  if (!here) return there;
  const newer = there.digested > here.digested ? there : here;
  return {
    ...newer,
    added: Math.min(here.added, there.added),
    used: Math.max(here.used, there.used),
    pinned: here.pinned || there.pinned ? 1 : 0,
    tags: [...new Set([...here.tags, ...there.tags])],
  };
};

async function putIn(tx: Change, { entry, versions }: Shelved, now: number): Promise<void> {
  const entries = tx.objectStore('entries');
  const before = await entries.get(entry.address);
  const here = isEntry(before) ? before : undefined;
  if (here) await unindex(tx, here);
  for (const version of versions) await tx.objectStore('versions').put(version);
  const id = here?.id ?? (await nextNumber(tx));
  const merged = mergeEntries(here, entry);
  await entries.put({ ...merged, used: Math.max(merged.used, now), id, indexed: 0 });
}

/**
 * Puts addresses back, after an undo or from an export: nothing that is here is lost, the later digest stays
 * the newest. An import counts as a look, `now` in ms since the epoch: what is old would else go with the next digest;
 * an undo does not.
 */
export async function putBack(articles: Iterable<Shelved> | AsyncIterable<Shelved>, now = 0): Promise<void> {
  for await (const shelved of articles) await change((tx) => putIn(tx, shelved, now));
  await indexPending();
}

/** Every address with its versions, newest first, one after the other: a library may be larger than memory. */
export async function* everything(): AsyncGenerator<Shelved> {
  const addresses = await (await library()).getAllKeysFromIndex('entries', 'digested');
  for (const address of addresses.reverse()) {
    const shelved = await readShelved(address);
    if (shelved) yield shelved;
  }
}
