import { openDB } from 'idb';
import { version } from './library-version.ts';

/** The library as its second schema stored it: with the words of the search, all under numbers of their own. */
export async function storeSecondSchema(): Promise<void> {
  const db = await openDB('nutgraf', 2, {
    upgrade(database) {
      const entries = database.createObjectStore('entries', { keyPath: 'address' });
      entries.createIndex('use', ['pinned', 'used']);
      entries.createIndex('digested', 'digested');
      entries.createIndex('id', 'id');
      entries.createIndex('indexed', 'indexed');
      const versions = database.createObjectStore('versions', { keyPath: ['address', 'version'] });
      versions.createIndex('address', 'address');
      database.createObjectStore('words');
    },
  });
  // The later number was digested first, as after an undo.
  for (const [address, id, digested] of [
    ['first', 300, 4],
    ['second', 2, 9],
  ] as const) {
    await db.put('entries', {
      address,
      url: `https://${address}.example.org/story`,
      title: address,
      site: `${address}.example.org`,
      language: 'en',
      newest: 'v',
      pinned: 0,
      added: digested,
      digested,
      used: digested,
      entities: ['Ardle'],
      tags: ['kept'],
      id,
      indexed: 1,
    });
    await db.put('versions', version(address, 'v', digested, `${address} words`));
    await db.put('words', Uint8Array.of(id & 255), ['words', id >> 8]);
  }
  db.close();
}

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
