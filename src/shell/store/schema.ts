import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Digested } from '../../messages.ts';

/** A version of an article as kept: the digest and all that the screens show. */
export type Version = Omit<Digested, 'kept' | 'unkept'>;

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
};

/** The two levels of the cache: an address, and the versions of its text. */
export interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { use: [number, number]; digested: number } };
  versions: { key: [string, string]; value: Version; indexes: { address: string } };
}

/** An open library. */
export type Library = IDBPDatabase<Schema>;

const databaseName = 'nutgraf';

/** One step for each schema version, in order; a step once released is never changed. */
const migrations: ((library: Library) => void)[] = [
  (library) => {
    const entries = library.createObjectStore('entries', { keyPath: 'address' });
    entries.createIndex('use', ['pinned', 'used']);
    entries.createIndex('digested', 'digested');
    const versions = library.createObjectStore('versions', { keyPath: ['address', 'version'] });
    versions.createIndex('address', 'address');
  },
];

let opened: Promise<Library> | undefined;

async function open(): Promise<Library> {
  const library = await openDB<Schema>(databaseName, migrations.length, {
    upgrade: (database, from) => {
      for (const migrate of migrations.slice(from)) migrate(database);
    },
    blocking: () => {
      library.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return library;
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
