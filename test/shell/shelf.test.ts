import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { getVersion, keepVersion, prune } from '../../src/shell/store/cache.ts';
import { isDrawable } from '../../src/shell/store/drawable.ts';
import { indexPending } from '../../src/shell/store/postings.ts';
import { library } from '../../src/shell/store/schema.ts';
import { search } from '../../src/shell/store/search.ts';
import {
  amend,
  everything,
  noteLook,
  putBack,
  readShelved,
  remove,
  type Shelved,
} from '../../src/shell/store/shelf.ts';
import { digestOf } from '../../src/ui/sample/digest-maker.ts';
import { harbour } from '../../src/ui/sample/harbour.ts';
import { readLibrary, writeLibrary } from './library-texts.ts';
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
  const taken = await remove('a');
  expect(await search({ text: 'flood ' })).toEqual([]);
  if (taken) await putBack([taken]);
  expect((await search({ text: 'second flood ' })).map(({ address }) => address)).toEqual(['a']);
  expect((await getVersion('a', 'v1'))?.article.text).toBe('first flood');
});

test('an exported library comes back without loss', async () => {
  await amend('a', { pinned: 1, addTag: 'water' });
  const file = await writeLibrary(await all());
  await clear();
  const read = await readLibrary(file);
  expect(read).toMatchObject({ ok: true, refused: 0 });
  if (read.ok) await putBack(read.articles);
  const [entry] = await search({ text: '', tag: 'water' });
  expect(entry).toMatchObject({ address: 'a', pinned: 1, newest: 'v2' });
  expect((await all()).map(({ versions }) => versions.length).sort()).toEqual([1, 2]);
});

test('importing over a newer digest loses neither', async () => {
  const old = await readShelved('a');
  await keepVersion(version('a', 'v3', 9, 'third flood'), 9);
  if (old) await putBack([old]);
  expect((await readShelved('a'))?.entry.newest).toBe('v3');
  expect((await readShelved('a'))?.versions.map(({ version: key }) => key)).toEqual(['v1', 'v2', 'v3']);
});

const order = async () => (await search({ text: '' })).map(({ address }) => address);

test('an article that comes back by undo stands where it stood, in the list and in the search', async () => {
  const taken = await remove('a');
  if (taken) await putBack([taken]);
  expect(await order()).toEqual(['b', 'a']);
  await amend('a', { addTag: 'water' });
  await amend('b', { addTag: 'water' });
  expect((await search({ text: '', tag: 'water' })).map(({ address }) => address)).toEqual(['b', 'a']);
});

test('an imported library stands in its old order; what is older stands below what is here', async () => {
  await keepVersion(version('c', 'v1', 4, 'storm'), 4);
  const file = await readLibrary(await writeLibrary(await all()));
  await clear();
  await keepVersion(version('here', 'v1', 3.5, 'storm'), 5);
  if (file.ok) await putBack(file.articles);
  expect(await order()).toEqual(['c', 'here', 'b', 'a']);
  expect((await search({ text: 'storm ' })).map(({ address }) => address)).toEqual(['c', 'here']);
});

test('a library that is loaded twice is the same as loaded once', async () => {
  const before = await all();
  const file = await readLibrary(await writeLibrary(before));
  if (file.ok) await putBack(file.articles);
  expect(await all()).toEqual(before);
});

test('what a file says of how an article is drawn is not taken', async () => {
  const [shelved] = await all();
  const drawing = { under: 'now', page: {}, root: 'Never said' };
  const drawn = { ...shelved!, versions: shelved!.versions.map((one) => ({ ...one, drawing })) };
  expect(await readLibrary(await writeLibrary([drawn]))).toEqual({
    ok: true,
    articles: [shelved],
    refused: 0,
  });
});

test('one article that cannot be indexed does not keep the others from being found', async () => {
  const shelved = { entry: { ...(await all())[0]!.entry, address: 'odd', tags: [5] }, versions: [] };
  await (await library()).put('entries', { ...shelved.entry, id: 9, indexed: 0 } as never);
  await (await library()).put('versions', version('odd'));
  await keepVersion(version('d', 'v1', 9, 'thaw'), 9);
  await indexPending();
  expect((await search({ text: 'thaw ' })).map(({ address }) => address)).toEqual(['d']);
});

test('labels that two windows give at once are both kept', async () => {
  await Promise.all([amend('a', { addTag: 'one' }), amend('a', { addTag: 'two' })]);
  expect((await readShelved('a'))?.entry.tags.sort()).toEqual(['one', 'two']);
  await Promise.all([amend('a', { removeTag: 'one' }), amend('a', { pinned: 1 })]);
  expect((await readShelved('a'))?.entry).toMatchObject({ tags: ['two'], pinned: 1 });
});

test('what is kept while an article is deleted is either taken with it or stands after it', async () => {
  const removed = remove('a');
  await keepVersion(version('a', 'v3', 9, 'third flood'), 9);
  const taken = await removed;
  expect(taken?.versions.map(({ version: key }) => key)).toEqual(['v1', 'v2']);
  if (taken) await putBack([taken]);
  expect((await readShelved('a'))?.versions.map(({ version: key }) => key)).toEqual(['v1', 'v2', 'v3']);
});

const day = 24 * 60 * 60 * 1000;
const afterTwoMonths = () => prune({ keep: 'month', limit: '1000' }, 60 * day);

test('an import counts as a look, an undo does not', async () => {
  const articles = await all();
  await clear();
  await putBack(articles, 60 * day);
  expect(await afterTwoMonths()).toBe(0);
  await clear();
  await putBack(articles);
  expect(await afterTwoMonths()).toBe(2);
});

test('an article that was opened in the library goes later than one that was not', async () => {
  await noteLook('a', 59 * day);
  await noteLook('nothing of this address', 59 * day);
  expect([await afterTwoMonths(), await order()]).toEqual([1, ['a']]);
});

test('tags are found once given, and no longer once taken away', async () => {
  await amend('b', { addTag: 'Heat' });
  expect((await search({ text: '', tag: 'heat' })).map(({ address }) => address)).toEqual(['b']);
  await amend('b', { removeTag: 'Heat' });
  expect(await search({ text: '', tag: 'heat' })).toEqual([]);
});

test.each([
  ['{"form":', { ok: false, why: 'broken' }],
  ['[]', { ok: false, why: 'form' }],
  ['{"form":"nutgraf-library-99","articles":[]}', { ok: false, why: 'form' }],
  ['{"form":"nutgraf-library-1","articles":[null,{"entry":{}},7]}', { ok: true, articles: [], refused: 3 }],
])('the file %s is read as %j', async (text, expected) => {
  expect(await readLibrary(text)).toEqual(expected);
});

test.each([
  ['tags that are no words', { tags: [5] }],
  ['a pin that is no number', { pinned: 'yes' }],
  ['a date that no calendar has', { digested: 1e300 }],
  ['a first date that no calendar has', { added: -1e300 }],
  ['a last look that no calendar has', { used: 8.64e15 + 2 }],
  ['a language that is none', { language: 'not a tag!' }],
])('a row with %s is refused', async (_, wrong) => {
  const [row] = await all();
  const bad = { ...row, entry: { ...row?.entry, ...wrong } } as unknown as Shelved;
  expect(await readLibrary(await writeLibrary([bad]))).toEqual({ ok: true, articles: [], refused: 1 });
});

const digest = version('a').digest;
const article = version('a').article;
const mention = { start: 0, end: 1, kind: 'person' };
const person = { name: 'A', kind: 'person', aliases: [], salience: 1, mentions: [mention] };
const sentence = { start: 0, end: 2, block: 0, score: 1, reasons: [] };

test.each([
  ['a date that no calendar has', { digested: 1e300 }],
  ['facts without lists', { digest: { ...digest, facts: {} } }],
  ['an entity without a name', { digest: { ...digest, entities: [{}] } }],
  ['an entity of no kind', { digest: { ...digest, entities: [{ ...person, kind: 'planet' }] } }],
  [
    'a mention behind the text',
    { digest: { ...digest, entities: [{ ...person, mentions: [{ ...mention, end: 99 }] }] } },
  ],
  ['a sentence without a place', { digest: { ...digest, sentences: [{ ...sentence, start: undefined }] } }],
  [
    'a sentence that ends before it starts',
    { digest: { ...digest, sentences: [{ ...sentence, start: 2, end: 1 }] } },
  ],
  ['a summary of sentences that are not there', { digest: { ...digest, summary: [7] } }],
  ['a language that is none', { digest: { ...digest, language: 'not a tag!' } }],
  ['a title that is no text', { article: { ...article, title: {} } }],
  ['a block that is none', { article: { ...article, blocks: [null] } }],
])('a version with %s is refused, and is not drawn', async (_, wrong) => {
  const [row] = await all();
  const versions = [{ ...row!.versions[0]!, ...wrong }] as unknown as Shelved['versions'];
  const read = await readLibrary(await writeLibrary([{ entry: row!.entry, versions }]));
  expect(read).toEqual({ ok: true, articles: [], refused: 1 });
  expect(isDrawable(versions[0])).toBe(false);
});

test('all that a digest of ours can hold comes back from a file', async () => {
  const made = digestOf(harbour);
  const kept = { ...version('a'), article: made.article, digest: made.digest };
  const [row] = await all();
  const read = await readLibrary(
    await writeLibrary([{ entry: { ...row!.entry, address: 'a', newest: 'v1' }, versions: [kept] }]),
  );
  expect(read).toMatchObject({ ok: true, refused: 0 });
});

test('a stored entry with a date that no calendar has hides no other, and goes', async () => {
  const db = await library();
  const [row] = await all();
  await db.put('entries', { ...row!.entry, address: 'odd', digested: 1e300, indexed: 0 });
  expect(await order()).toEqual(['b', 'a']);
  await remove('odd');
  expect(await db.get('entries', 'odd')).toBeUndefined();
});

test('a row whose address would run a script is refused', async () => {
  const [row] = await all();
  const bad = { ...row, entry: { ...row?.entry, url: 'javascript:alert(1)' } } as Shelved;
  expect(await readLibrary(await writeLibrary([bad]))).toEqual({ ok: true, articles: [], refused: 1 });
});
