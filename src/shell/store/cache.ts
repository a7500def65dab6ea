import type { Drawing, VersionKeys } from '../../messages.ts';
import type { Options } from '../../options.ts';
import { type Change, change } from './change.ts';
import { nextNumber, unindex } from './postings.ts';
import { type Entry, library, type Version } from './schema.ts';
import { isEntry, isWhole, undrawn } from './whole.ts';

const day = 24 * 60 * 60 * 1000;
const ages: Record<Options['keep'], number> = {
  nothing: 0,
  month: 30 * day,
  year: 365 * day,
  always: Infinity,
};

/** How long and how many articles are kept, as the reader set it. */
export type Keeping = Pick<Options, 'keep' | 'limit'>;

/** The newest version kept of an address, if any. */
export async function newestVersion(address: string): Promise<Version | undefined> {
  const db = await library();
  const tx = db.transaction(['entries', 'versions']);
  const entry = await tx.objectStore('entries').get(address);
  const version = entry && (await tx.objectStore('versions').get([address, entry.newest]));
  return version && isWhole(version) ? undrawn(version) : undefined;
}

/** One version of an address, if it is kept. */
export async function getVersion(address: string, version: string): Promise<Version | undefined> {
  const kept = await (await library()).get('versions', [address, version]);
  return kept && isWhole(kept) ? undrawn(kept) : undefined;
}

/** Keeps how the popup has drawn a version, where that is kept and may be by its address; whether it did. */
export const keepDrawing = (
  { address, version }: VersionKeys,
  drawing: Drawing,
  mayKeep: (url: string) => boolean,
): Promise<boolean> =>
  change(async (tx) => {
    const versions = tx.objectStore('versions');
    const kept = await versions.get([address, version]);
    const wanted = kept !== undefined && mayKeep(kept.url);
    if (wanted) await versions.put({ ...kept, drawing });
    return wanted;
  });

/** All that is kept of an address, in the order of the keys. */
export async function versionsOf(address: string): Promise<Version[]> {
  const all = await (await library()).getAllFromIndex('versions', 'address', address);
  return all.filter(isWhole).map(undrawn);
}

/** The one of an address's versions that was kept before the given one, if its text was another. */
export const versionBefore = (all: readonly Version[], { version, digested }: Version): Version | undefined =>
  all
    .filter((other) => other.version !== version && other.digested <= digested)
    .sort((a, b) => b.digested - a.digested)[0];

/**
 * Notes that an address's newest version was looked at: it is the last to go. False where this version is not the
 * newest, or not kept (any more): then it is kept anew.
 */
export const touch = (address: string, version: string, now: number): Promise<boolean> =>
  change((tx) => touchIn(tx, address, version, now));

async function touchIn(tx: Change, address: string, version: string, now: number): Promise<boolean> {
  const entries = tx.objectStore('entries');
  const entry = sound(await entries.get(address));
  if (entry?.newest !== version) return false;
  if (!(await tx.objectStore('versions').getKey([address, version]))) return false;
  await entries.put({ ...entry, used: Math.max(entry.used, now) });
  return true;
}

/** An entry as it was read; a broken one counts as none, and is written anew. */
const sound = (entry: Entry | undefined): Entry | undefined => (isEntry(entry) ? entry : undefined);

/** How many key entities an entry names. */
const namedEntities = 10;

const entryOf = (version: Version, before: Entry | undefined, id: number, now: number): Entry => ({
  address: version.address,
  url: version.url,
  title: version.article.title ?? '',
  site: version.article.siteName ?? new URL(version.url).hostname,
  language: version.digest.language,
  newest: version.version,
  added: before?.added ?? now,
  digested: version.digested,
  used: Math.max(before?.used ?? 0, now),
  pinned: before?.pinned ?? 0,
  entities: version.digest.entities.slice(0, namedEntities).map(({ name }) => name),
  tags: before?.tags ?? [],
  id,
  indexed: 0,
});

/** How many versions of one address are kept: enough to say what changed, few enough for a live page. */
const versionsKept = 5;

/** The version as the next of its address: later than the one before, also where the clock was set back. */
const following = (version: Version, before: Entry | undefined): Version => ({
  ...version,
  digested: Math.max(version.digested, (before?.digested ?? 0) + 1),
});

/**
 * Keeps a version as its address's newest, and answers it as it is kept. One transaction: an entry never stands
 * without its version. The address's oldest versions beyond the fifth go.
 */
export const keepVersion = (given: Version, now: number): Promise<Version> =>
  change((tx) => keepIn(tx, given, now));

async function keepIn(tx: Change, given: Version, now: number): Promise<Version> {
  const entries = tx.objectStore('entries');
  const versions = tx.objectStore('versions');
  // Asked for together: each answer costs a turn, and a reader waits for the whole.
  const [found, id, others] = await Promise.all([
    entries.get(given.address),
    nextNumber(tx),
    versions.index('address').getAllKeys(given.address),
  ]);
  const before = sound(found);
  if (before) await unindex(tx, before);
  const version = following(given, before);
  // A store that refuses may throw at once, or answer later: either way it is this promise that says so.
  const putEntry = async () => entries.put(entryOf(version, before, id, now));
  await Promise.all([versions.put(version), putEntry()]);
  if (others.length >= versionsKept) await dropOldest(tx, version);
  return version;
}

/** Lets go of an address's oldest versions beyond the fifth, never of the one just kept. */
async function dropOldest(tx: Change, { address, version }: Version): Promise<void> {
  const versions = tx.objectStore('versions');
  const all = await versions.index('address').getAll(address);
  const old = all.sort((a, b) => b.digested - a.digested).slice(versionsKept);
  const gone = old.filter(({ version: key }) => key !== version);
  await Promise.all(gone.map(async ({ version: key }) => versions.delete([address, key])));
}

/** Deletes an address with all its versions; an entry that is to be spared where it is pinned stays. Whether it went. */
export async function forgetIn(tx: Change, address: string, spare?: true): Promise<boolean> {
  const entries = tx.objectStore('entries');
  const versions = tx.objectStore('versions');
  const entry = sound(await entries.get(address));
  if (spare && entry?.pinned) return false;
  if (entry) await unindex(tx, entry);
  await entries.delete(address);
  for (const key of await versions.index('address').getAllKeys(address)) await versions.delete(key);
  return true;
}

/** Deletes those of the addresses that were not pinned meanwhile; answers how many went. */
const forgetUnpinned = (addresses: readonly string[]): Promise<number> =>
  change(async (tx) => {
    let gone = 0;
    for (const address of addresses) if (await forgetIn(tx, address, true)) gone++;
    return gone;
  });

/** The unpinned articles last used until a time (ms since the epoch), or all of them. */
const unpinned = (before = Infinity): IDBKeyRange => IDBKeyRange.bound([0, -Infinity], [0, before]);

/** The unpinned addresses that were last used until a time, and those beyond the limit: the least recently used. */
async function expired(before: number, limit: number): Promise<string[]> {
  const { store } = (await library()).transaction('entries');
  const use = store.index('use');
  const [old, count] = await Promise.all([use.getAllKeys(unpinned(before)), use.count(unpinned())]);
  const surplus = count - limit;
  return surplus > old.length ? use.getAllKeys(unpinned(), surplus) : old;
}

/** Lets go what is too old or too much: unpinned articles, least recently used first. Answers how many went. */
export async function prune({ keep, limit }: Keeping, now: number): Promise<number> {
  return forgetUnpinned(await expired(now - ages[keep], Number(limit)));
}

/** Deletes every article that is not pinned; answers how many. */
export async function clearUnpinned(): Promise<number> {
  return forgetUnpinned(await (await library()).getAllKeysFromIndex('entries', 'use', unpinned()));
}

/** How many articles are kept, and how many bytes this extension's storage takes where the browser tells. */
export async function usage(): Promise<{ articles: number; bytes?: number }> {
  const articles = await (await library()).count('entries');
  const { usage: bytes } = await navigator.storage.estimate();
  return bytes === undefined ? { articles } : { articles, bytes };
}
