import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forget, getVersion, keepVersion } from '../../src/shell/store/cache.ts';
import { readLibraryFile, writeLibraryFile } from '../../src/shell/store/library-file.ts';
import { library } from '../../src/shell/store/schema.ts';
import { indexPending, search } from '../../src/shell/store/search.ts';
import { amend, everything, putBack, type Shelved, takeOut } from '../../src/shell/store/shelf.ts';
import { version } from './library-version.ts';

const all = async () => {
  const shelved: Shelved[] = [];
  for await (const item of everything()) shelved.push(item);
  return shelved;
};
const clear = async () => {
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
};

beforeEach(async () => {
  await clear();
  await keepVersion(version('a', 'v1', 1, 'first flood'), 1);
  await keepVersion(version('a', 'v2', 2, 'second flood'), 2);
  await keepVersion(version('b', 'v1', 3, 'fire'), 3);
  await indexPending();
});

test('a deleted article comes back whole by undo', async () => {
  const taken = await takeOut('a');
  await forget(['a']);
  expect(await search({ text: 'flood ' })).toEqual([]);
  if (taken) await putBack(taken);
  expect((await search({ text: 'second flood ' })).map(({ address }) => address)).toEqual(['a']);
  expect((await getVersion('a', 'v1'))?.article.text).toBe('first flood');
});

test('an exported library comes back without loss', async () => {
  await amend('a', { pinned: 1, tags: ['water'] });
  const file = writeLibraryFile(await all());
  await clear();
  const read = readLibraryFile(file);
  expect(read).toMatchObject({ ok: true, refused: 0 });
  if (read.ok) for (const shelved of read.articles) await putBack(shelved);
  const [entry] = await search({ text: '', tag: 'water' });
  expect(entry).toMatchObject({ address: 'a', pinned: 1, newest: 'v2' });
  expect((await all()).map(({ versions }) => versions.length).sort()).toEqual([1, 2]);
});

test('importing over a newer digest loses neither', async () => {
  const old = await takeOut('a');
  await keepVersion(version('a', 'v3', 9, 'third flood'), 9);
  if (old) await putBack(old);
  expect((await takeOut('a'))?.entry.newest).toBe('v3');
  expect((await takeOut('a'))?.versions.map(({ version: key }) => key)).toEqual(['v1', 'v2', 'v3']);
});

test('tags are found once given, and no longer once taken away', async () => {
  await amend('b', { tags: ['Heat'] });
  expect((await search({ text: '', tag: 'heat' })).map(({ address }) => address)).toEqual(['b']);
  await amend('b', { tags: [] });
  expect(await search({ text: '', tag: 'heat' })).toEqual([]);
});

test.each([
  ['{"form":', { ok: false, why: 'broken' }],
  ['[]', { ok: false, why: 'form' }],
  ['{"form":"nutgraf-library-99","articles":[]}', { ok: false, why: 'form' }],
  ['{"form":"nutgraf-library-1","articles":[null,{"entry":{}},7]}', { ok: true, articles: [], refused: 3 }],
])('the file %s is read as %j', (text, expected) => {
  expect(readLibraryFile(text)).toEqual(expected);
});

test('a row whose address would run a script is refused', async () => {
  const [row] = await all();
  const bad = { ...row, entry: { ...row?.entry, url: 'javascript:alert(1)' } } as Shelved;
  expect(readLibraryFile(writeLibraryFile([bad]))).toEqual({ ok: true, articles: [], refused: 1 });
});
