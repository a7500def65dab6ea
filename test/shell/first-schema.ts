import { openDB } from 'idb';
import { version } from './library-version.ts';

/** The library as its first schema stored it. */
export async function storeFirstSchema(): Promise<void> {
  const db = await openDB('nutgraf', 1, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'address' });
      entries.createIndex('use', ['pinned', 'used']);
      entries.createIndex('digested', 'digested');
      const versions = database.createObjectStore('versions', { keyPath: ['address', 'version'] });
      versions.createIndex('address', 'address');
    },
  });
  for (const [address, digested, pinned] of [
    ['late', 9, 0],
    ['early', 4, 1],
  ] as const) {
    const site = `${address}.example.org`;
    const times = { added: digested, digested, used: digested };
    const url = `https://${site}/story`;
    await db.put('entries', {
      address,
      url,
      title: address,
      site,
      language: 'en',
      newest: 'v',
      pinned,
      ...times,
    });
    await db.put('versions', version(address, 'v', digested, `${address} words`));
  }
  db.close();
}
