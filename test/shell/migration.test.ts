import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { indexPending } from '../../src/shell/store/postings.ts';
import { library } from '../../src/shell/store/schema.ts';
import { search } from '../../src/shell/store/search.ts';
import { storeFirstSchema, storeSecondSchema } from './older-schemas.ts';

// The open library lets go of itself when it is to be deleted.
afterEach(() => deleteDB('nutgraf'));

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

test('a library of the second schema opens with everything in it, and stands in the order of time', async () => {
  await storeSecondSchema();
  const found = async (text: string) => (await search({ text })).map(({ address }) => address);
  expect(await found('')).toEqual(['second', 'first']);
  expect(await found('words ')).toEqual(['second', 'first']);
  expect(await (await library()).get('entries', 'first')).toMatchObject({
    tags: ['kept'],
    indexed: 1,
    id: 300,
  });
  expect(await (await library()).count('versions')).toBe(2);
});
