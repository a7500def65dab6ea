import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { forget, getVersion, keepVersion } from '../../src/shell/store/cache.ts';
import { readLibraryFile, writeLibraryFile } from '../../src/shell/store/library-file.ts';
import { indexPending } from '../../src/shell/store/postings.ts';
import { library } from '../../src/shell/store/schema.ts';
import { search } from '../../src/shell/store/search.ts';
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
  if (taken) await putBack([taken]);
  expect((await search({ text: 'second flood ' })).map(({ address }) => address)).toEqual(['a']);
  expect((await getVersion('a', 'v1'))?.article.text).toBe('first flood');
});

test('an exported library comes back without loss', async () => {
  await amend('a', { pinned: 1, tags: ['water'] });
  const file = writeLibraryFile(await all());
  await clear();
  const read = readLibraryFile(file);
  expect(read).toMatchObject({ ok: true, refused: 0 });
  if (read.ok) await putBack(read.articles);
  const [entry] = await search({ text: '', tag: 'water' });
  expect(entry).toMatchObject({ address: 'a', pinned: 1, newest: 'v2' });
  expect((await all()).map(({ versions }) => versions.length).sort()).toEqual([1, 2]);
});

test('importing over a newer digest loses neither', async () => {
  const old = await takeOut('a');
  await keepVersion(version('a', 'v3', 9, 'third flood'), 9);
  if (old) await putBack([old]);
  expect((await takeOut('a'))?.entry.newest).toBe('v3');
  expect((await takeOut('a'))?.versions.map(({ version: key }) => key)).toEqual(['v1', 'v2', 'v3']);
});

const order = async () => (await search({ text: '' })).map(({ address }) => address);

test('an article that comes back by undo stands where it stood, in the list and in the search', async () => {
  const taken = await takeOut('a');
  await forget(['a']);
  if (taken) await putBack([taken]);
  expect(await order()).toEqual(['b', 'a']);
  await amend('a', { tags: ['water'] });
  await amend('b', { tags: ['water'] });
  expect((await search({ text: '', tag: 'water' })).map(({ address }) => address)).toEqual(['b', 'a']);
});

test('an imported library stands in its old order; what is older stands below what is here', async () => {
  await keepVersion(version('c', 'v1', 4, 'storm'), 4);
  const file = readLibraryFile(writeLibraryFile(await all()));
  await clear();
  await keepVersion(version('here', 'v1', 3.5, 'storm'), 5);
  if (file.ok) await putBack(file.articles);
  expect(await order()).toEqual(['c', 'here', 'b', 'a']);
  expect((await search({ text: 'storm ' })).map(({ address }) => address)).toEqual(['c', 'here']);
});

test('a library that is loaded twice is the same as loaded once', async () => {
  const before = await all();
  const file = readLibraryFile(writeLibraryFile(before));
  if (file.ok) await putBack(file.articles);
  expect(await all()).toEqual(before);
});

test('one article that cannot be indexed does not keep the others from being found', async () => {
  const shelved = { entry: { ...(await all())[0]!.entry, address: 'odd', tags: [5] }, versions: [] };
  await (await library()).put('entries', { ...shelved.entry, id: 9, indexed: 0 } as never);
  await (await library()).put('versions', version('odd'));
  await keepVersion(version('d', 'v1', 9, 'thaw'), 9);
  await indexPending();
  expect((await search({ text: 'thaw ' })).map(({ address }) => address)).toEqual(['d']);
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

test.each([
  ['tags that are no words', { tags: [5] }],
  ['a pin that is no number', { pinned: 'yes' }],
])('a row with %s is refused', async (_, wrong) => {
  const [row] = await all();
  const bad = { ...row, entry: { ...row?.entry, ...wrong } } as unknown as Shelved;
  expect(readLibraryFile(writeLibraryFile([bad]))).toEqual({ ok: true, articles: [], refused: 1 });
});

test('a row whose address would run a script is refused', async () => {
  const [row] = await all();
  const bad = { ...row, entry: { ...row?.entry, url: 'javascript:alert(1)' } } as Shelved;
  expect(readLibraryFile(writeLibraryFile([bad]))).toEqual({ ok: true, articles: [], refused: 1 });
});
