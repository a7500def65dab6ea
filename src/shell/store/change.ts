import type { IDBPTransaction } from 'idb';
import { library, type Schema } from './schema.ts';

/** A transaction that may change the whole library. */
export type Change = IDBPTransaction<Schema, ('entries' | 'versions' | 'words' | 'times')[], 'readwrite'>;

/** Changes the library as a whole or not at all: where the work fails, nothing of it stays. */
export async function change<T>(work: (tx: Change) => Promise<T>): Promise<T> {
  const tx = (await library()).transaction(['entries', 'versions', 'words', 'times'], 'readwrite');
  // A transaction that ends early says so twice: by the request that failed, which is thrown, and by this.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

function abort(tx: Change): void {
  try {
    tx.abort();
  } catch {
    // It has ended already, which is why the work failed.
  }
}
