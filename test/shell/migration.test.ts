import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { library } from '../../src/shell/store/schema.ts';
import { indexPending, search } from '../../src/shell/store/search.ts';
import { version } from './library-version.ts';

/** The library as its first schema stored it. */
async function storeFirstSchema(): Promise<void> {
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

test('a library of the first schema opens with everything in it, and becomes searchable', async () => {
  await storeFirstSchema();
  const entries = await (await library()).getAll('entries');
  expect(entries.map(({ address, id, pinned, tags }) => ({ address, id, pinned, tags }))).toEqual([
    { address: 'early', id: 1, pinned: 1, tags: [] },
    { address: 'late', id: 2, pinned: 0, tags: [] },
  ]);
  expect(await indexPending()).toBe(2);
  expect((await search({ text: 'words ' })).map(({ address }) => address)).toEqual(['late', 'early']);
});
