import { addressKey } from '../shell/store/address.ts';
import { privateVersion } from '../shell/store/private.ts';
import { isWhole } from '../shell/store/whole.ts';
import type { ReadTab } from '../ui/session/ports.ts';
import type { Kept } from './early-answers.ts';

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

/** The newest version kept on disk of a tab's address. */
export async function keptOnDisk(
  { url, incognito }: ReadTab,
  opening: Promise<IDBDatabase>,
): Promise<Kept | undefined> {
  if (!url || incognito) return undefined;
  try {
    const address = await addressKey(url);
    const tx = (await opening).transaction(['entries', 'versions']);
    // Both at once: an address has few versions, mostly one, and a second turn costs more than they do.
    const [entry, versions] = await Promise.all([
      answer<Entry | undefined>(tx.objectStore('entries').get(address)),
      answer<Kept[]>(tx.objectStore('versions').index('address').getAll(address)),
    ]);
    const newest = versions.find(({ version }) => version === entry?.newest);
    return newest && isWhole(newest) ? { ...newest, kept: true } : undefined;
  } catch {
    return undefined; // No store yet, or refused: the digest's own answer will say so.
  }
}

/** What is kept of a tab's address in memory, where nothing may be kept on disk. */
export async function keptInMemory({ id, url, incognito }: ReadTab): Promise<Kept | undefined> {
  const memory = url ? await privateVersion(id, await addressKey(url)) : undefined;
  return memory && { ...memory, kept: false, unkept: incognito ? 'private' : 'wished' };
}
