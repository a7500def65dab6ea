import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { library } from '../../src/shell/store/schema.ts';
import { indexPending, search } from '../../src/shell/store/search.ts';
import { storeFirstSchema } from './first-schema.ts';

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
