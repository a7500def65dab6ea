import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Digested, Drawing } from '../../messages.ts';

/** A version of an article as kept: the digest and all that the screens show. */
export type Version = Omit<Digested, 'kept' | 'unkept'>;

/** A row of the store: the version, and how the popup has drawn it. */
export type VersionRow = Version & { drawing?: Drawing };

/** An address of the library: what lists and rules need to know without reading the versions. */
export type Entry = {
  address: string;
  url: string;
  title: string;
  site: string;
  language: string;
  /** Key of the version that was digested last. */
  newest: string;
  /** When it was first and last digested and last looked at; milliseconds since the epoch. */
  added: number;
  digested: number;
  used: number;
  /** 1 where the reader pinned it: it never expires. */
  pinned: 0 | 1;
  /** The names of its key entities, the most salient first; at most ten. */
  entities: string[];
  /** The reader's own labels. */
  tags: string[];
  /** Number under which the search knows it. */
  id: number;
  /** 1 once the search knows its words. */
  indexed: 0 | 1;
};

/**
 * Which articles hold a word: the low bytes of their numbers, one list for each 256 numbers, so that one more
 * article rewrites a small list, whatever the size of the library.
 */
export type Posting = Uint8Array;

/**
 * The two levels of the cache (an address, and the versions of its text), and what the search goes by: the words, and
 * when the articles were digested (ms since the epoch), one row for each 256 numbers.
 */
export interface Schema extends DBSchema {
  entries: {
    key: string;
    value: Entry;
    indexes: { use: [number, number]; digested: number; id: number; indexed: number };
  };
  words: { key: [string, number]; value: Posting };
  times: { key: number; value: Float64Array };
  versions: { key: [string, string]; value: VersionRow; indexes: { address: string } };
}

/** An open library. */
export type Library = IDBPDatabase<Schema>;

const databaseName = 'nutgraf';

type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** One step for each schema version, in order; a step once released is never changed. */
const migrations: ((library: Library, tx: Upgrade) => void)[] = [
  (library) => {
    const entries = library.createObjectStore('entries', { keyPath: 'address' });
    entries.createIndex('use', ['pinned', 'used']);
    entries.createIndex('digested', 'digested');
    const versions = library.createObjectStore('versions', { keyPath: ['address', 'version'] });
    versions.createIndex('address', 'address');
  },
  (library, tx) => {
    library.createObjectStore('words');
    const entries = tx.objectStore('entries');
    entries.createIndex('id', 'id');
    entries.createIndex('indexed', 'indexed');
    numberEntries(entries);
  },
  (library, tx) => {
    library.createObjectStore('times');
    noteTimes(tx);
  },
];

type Entries = ReturnType<typeof entriesOf>;
const entriesOf = (tx: Upgrade) => tx.objectStore('entries');

/** Entries of the first schema get what the search needs; their words follow when the library is next used. */
async function numberEntries(entries: Entries): Promise<void> {
  let id = 0;
  for (let cursor = await entries.index('digested').openCursor(); cursor; cursor = await cursor.continue()) {
    id += 1;
    await cursor.update({ ...cursor.value, entities: [], tags: [], id, indexed: 0 });
  }
}

/** Articles that the search knows already get their times; those of the first schema, when their words follow. */
async function noteTimes(tx: Upgrade): Promise<void> {
  const rows = new Map<number, Float64Array>();
  for (const { id, digested } of await entriesOf(tx).getAll()) {
    const row = rows.get(id >> 8) ?? new Float64Array(256);
    row[id & 255] = digested;
    rows.set(id >> 8, row);
  }
  for (const [chunk, row] of rows) await tx.objectStore('times').put(row, chunk);
}

let opened: Promise<Library> | undefined;

/** An older version of the extension, in a page that is still open, does not let go of the library. */
class Blocked extends Error {}

async function open(): Promise<Library> {
  let block: (reason: Blocked) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => {
    block = reject;
  });
  const opening = openDB<Schema>(databaseName, migrations.length, {
    upgrade: (database, from, _to, tx) => {
      for (const migrate of migrations.slice(from)) migrate(database, tx);
    },
    blocked: () => block(new Blocked('The library is open in an older version.')),
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return Promise.race([opening, blocked]).catch((error: unknown) => {
    // Once the way is free it opens after all, and must not stand in the way of others.
    opening.then((late) => late.close()).catch(() => undefined);
    throw error;
  });
}

/**
 * The library, opened once while this context lives. Rejects where the browser refuses storage (some private
 * modes, a full disk, a broken profile); the next call tries anew.
 */
export function library(): Promise<Library> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
