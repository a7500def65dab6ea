import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { keepVersion, newestVersion, touch, versionBefore, versionsOf } from '../../src/shell/store/cache.ts';
import { indexPending } from '../../src/shell/store/postings.ts';
import { type Entry, library } from '../../src/shell/store/schema.ts';
import { search } from '../../src/shell/store/search.ts';
import { version } from './library-version.ts';
import { storeFirstSchema } from './older-schemas.ts';

beforeEach(async () => {
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
});

/** What a broken disk, or another program, may have left in the place of an entry. */
const brokenEntries: [string, Record<string, unknown>][] = [
  ['nothing but its key', {}],
  ['texts for numbers', { id: 'one', indexed: '1', digested: 'yesterday', newest: 'v' }],
  ['no newest version', { id: 1, indexed: 1, newest: null, title: 'Half' }],
];

test.each(brokenEntries)('an entry with %s is written anew', async (_, row) => {
  const db = await library();
  await db.put('entries', { address: 'a', ...row } as unknown as Entry);
  expect(await search({ text: '' })).toEqual([]);
  expect(await touch('a', 'v', 5)).toBe(false);
  await keepVersion(version('a', 'v', 5, 'harbour wall'), 5);
  await indexPending();
  expect((await newestVersion('a'))?.article.text).toBe('harbour wall');
  expect((await search({ text: 'harbour' })).map(({ address }) => address)).toEqual(['a']);
});

test('broken words of the search are written anew with the next article', async () => {
  const db = await library();
  await keepVersion(version('a', 'v', 1, 'harbour'), 1);
  await indexPending();
  for (const key of await db.getAllKeys('words'))
    await db.put('words', 'broken' as unknown as Uint8Array, key);
  expect(await search({ text: 'harbour' })).toEqual([]);
  await keepVersion(version('a', 'w', 2, 'harbour'), 2);
  await keepVersion(version('b', 'v', 3, 'harbour'), 3);
  await indexPending();
  expect((await search({ text: 'harbour' })).map(({ address }) => address)).toEqual(['b', 'a']);
});

test('a clock set back does not make a later version the earlier one', async () => {
  await keepVersion(version('a', 'old', 5000), 5000);
  const kept = await keepVersion(version('a', 'new', 1000), 1000);
  expect((await newestVersion('a'))?.version).toBe('new');
  expect(versionBefore(await versionsOf('a'), kept)?.version).toBe('old');
});

test('a library held open by an older version is refused, and opens once that lets go', async () => {
  (await library()).close();
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  const fresh = await import('../../src/shell/store/schema.ts');
  await storeFirstSchema();
  const older = await openDB('nutgraf', 1);
  await expect(fresh.library()).rejects.toThrow('older version');
  older.close();
  await expect(fresh.library().then(({ version: now }) => now)).resolves.toBeGreaterThan(1);
});
