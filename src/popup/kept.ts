import type { Digested } from '../messages.ts';
import { addressKey } from '../shell/store/address.ts';
import { privateVersion } from '../shell/store/private.ts';
import { isWhole } from '../shell/store/whole.ts';
import type { ReadTab } from '../ui/session/ports.ts';

/**
 * The popup reads the store with the browser's bare interface: opening it must cost as little as can be, and
 * reading two rows needs no library. The names are those of `shell/store/schema`, which alone writes.
 */
const database = 'nutgraf';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the store as it is; where there is none yet, none is made. */
export function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open(database);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

type Entry = { newest: string };

/** The newest version kept on disk of an address. */
async function fromDisk(address: string, opening: Promise<IDBDatabase>): Promise<Digested | undefined> {
  try {
    const tx = (await opening).transaction(['entries', 'versions']);
    // Both at once: an address has few versions, mostly one, and a second turn costs more than they do.
    const [entry, versions] = await Promise.all([
      answer<Entry | undefined>(tx.objectStore('entries').get(address)),
      answer<Digested[]>(tx.objectStore('versions').index('address').getAll(address)),
    ]);
    const newest = versions.find(({ version }) => version === entry?.newest);
    return newest && isWhole(newest) ? { ...newest, kept: true } : undefined;
  } catch {
    return undefined; // No store yet, or refused: the digest's own answer will say so.
  }
}

/** The newest digest kept of a tab's address: from disk, or from memory where nothing may be kept. */
export async function recallKept(tab: ReadTab, opening: Promise<IDBDatabase>): Promise<Digested | undefined> {
  if (!tab.url) return undefined;
  const address = await addressKey(tab.url);
  const inMemory = privateVersion(tab.id, address); // Asked at the same time, waited for only where it is needed.
  const disk = tab.incognito ? undefined : await fromDisk(address, opening);
  if (disk) return disk;
  const memory = await inMemory;
  return memory && { ...memory, kept: false, unkept: tab.incognito ? 'private' : 'wished' };
}
