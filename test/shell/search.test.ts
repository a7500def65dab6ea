import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { clearUnpinned, keepVersion } from '../../src/shell/store/cache.ts';
import { indexPending } from '../../src/shell/store/postings.ts';
import { library } from '../../src/shell/store/schema.ts';
import { type Query, search } from '../../src/shell/store/search.ts';
import { version } from './library-version.ts';

const found = async (query: Query, offset?: number, count?: number) =>
  (await search(query, offset, count)).map(({ address }) => address);

beforeEach(async () => {
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
  await keepVersion(version('mine', 'm1', 1, 'The miners of Kraków walked out.'), 1);
  await keepVersion(version('harbour', 'h1', 2, 'The harbour reopened; miners cheered.'), 2);
  await keepVersion(version('choir', 'c1', 3, 'A choir sang.'), 3);
  await indexPending();
});

test.each([
  ['miners ', ['harbour', 'mine']],
  ['MINERS krakow ', ['mine']],
  ['mine', ['harbour', 'mine']],
  ['cho', ['choir']],
  ['zebra', []],
  ['', ['choir', 'harbour', 'mine']],
])('"%s" finds %j, newest first', async (text, expected) => {
  expect(await found({ text })).toEqual(expected);
});

test('filters narrow what words find', async () => {
  expect(await found({ text: 'miners ', site: 'mine.example.org' })).toEqual(['mine']);
  expect(await found({ text: 'miners ', from: 2 })).toEqual(['harbour']);
  expect(await found({ text: '', language: 'de' })).toEqual([]);
  expect(await found({ text: '', to: 2 })).toEqual(['harbour', 'mine']);
});

test('results come page by page', async () => {
  expect(await found({ text: '' }, 1, 1)).toEqual(['harbour']);
  expect(await found({ text: 'miners ' }, 1, 5)).toEqual(['mine']);
});

test('what is forgotten is not found, and leaves no word behind', async () => {
  await clearUnpinned();
  expect(await found({ text: 'miners ' })).toEqual([]);
  expect(await (await library()).count('words')).toBe(0);
});

test('a text that changed is found by its new words only', async () => {
  await keepVersion(version('mine', 'm2', 4, 'The strike is over.'), 4);
  await indexPending();
  expect(await found({ text: 'krakow ' })).toEqual([]);
  expect(await found({ text: 'strike ' })).toEqual(['mine']);
  await keepVersion(version('mine', 'm1', 5, 'The miners of Kraków walked out.'), 5);
  await indexPending();
  expect(await found({ text: 'krakow ' })).toEqual(['mine']);
});

test('more articles than one list holds are all found', async () => {
  for (let n = 0; n < 300; n++) await keepVersion(version(`n${n}`, 'v', 10 + n, 'flood'), 10 + n);
  await indexPending();
  expect((await found({ text: 'flood ' }, 0, 1000)).length).toBe(300);
  expect(await found({ text: 'flood ' }, 0, 2)).toEqual(['n299', 'n298']);
});

test('the whole list can be read to its end, portion by portion, also past a row that a broken disk left', async () => {
  const db = await library();
  for (let n = 0; n < 20; n++) await keepVersion(version(`n${n}`, 'v', 10 + n, 'flood'), 10 + n);
  await db.put('entries', { ...(await db.get('entries', 'n12')), tags: 'none' } as never);
  const portions = [0, 5, 10, 15, 20].map((offset) => found({ text: '' }, offset, 5));
  const addresses = (await Promise.all(portions)).flat();
  expect(addresses.length).toBe(22);
  expect(new Set(addresses).size).toBe(22);
  expect(addresses.slice(-3)).toEqual(['choir', 'harbour', 'mine']);
});

test('dates narrow the whole list and what words find alike', async () => {
  for (let n = 0; n < 20; n++) await keepVersion(version(`n${n}`, 'v', 10 + n, 'flood'), 10 + n);
  await indexPending();
  for (const text of ['', 'flood '])
    expect(await found({ text, from: 12, to: 15 }, 1, 2)).toEqual(['n4', 'n3']);
});
