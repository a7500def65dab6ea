import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultOptions } from '../../src/options.ts';
import { library } from '../../src/shell/store/schema.ts';
import { version } from '../shell/library-version.ts';
import { MadeArea } from '../shell/made-browser.ts';

const made = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/shell/browser.ts', () => ({
  get browser() {
    return made.browser;
  },
}));

const { isKept, keep, recallVersions } = await import('../../src/background/keeping.ts');

const tab = { id: 7, url: 'https://a.example.org/story', incognito: false };
const inPrivate = { ...tab, incognito: true };
const keys = { address: 'a', version: 'v1' };

const digestedOf = (where = tab, options = defaultOptions) => keep(where, version('a'), options, false);

let session: MadeArea;
beforeEach(async () => {
  session = new MadeArea();
  made.browser = { storage: { session }, tabs: { get: async () => inPrivate } };
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
  // The tidying that follows is not waited for, and a store that never answers takes no time.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Storage refuses what is written from now on. */
const refuseWrites = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  });

it('what is written is known to be kept', async () => {
  expect(await isKept(keys)).toBe(false);
  expect(await digestedOf()).toMatchObject({ kept: true });
  expect(await isKept(keys)).toBe(true);
  expect(await isKept({ ...keys, version: 'another' })).toBe(false);
});

it('whether a version is kept is answered after the writing that is under way', async () => {
  const writing = digestedOf();
  const asked = isKept(keys);
  await writing;
  expect(await asked).toBe(true);
});

it('what storage refuses is said to be refused, and not to be kept', async () => {
  refuseWrites();
  expect(await digestedOf()).toMatchObject({ kept: false, unkept: 'refused' });
  expect(await isKept(keys)).toBe(false);
});

it('a store that never answers is taken for one that refuses', async () => {
  vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => Reflect.construct(IDBRequest, []));
  const asked = isKept(keys);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await asked).toBe(false);
});

it('a private tab’s article is kept in memory alone', async () => {
  expect(await digestedOf(inPrivate)).toMatchObject({ kept: false, unkept: 'private' });
  expect(await isKept(keys)).toBe(false);
  expect(await recallVersions(inPrivate, 'a')).toEqual({ memory: version('a') });
});

it.each([
  ['nothing is to be kept', { ...defaultOptions, keep: 'nothing' as const }],
  ['the site is never kept', { ...defaultOptions, neverKept: ['*://a.example.org/*'] }],
])('where %s, it is not', async (_, options) => {
  expect(await digestedOf(tab, options)).toMatchObject({ kept: false, unkept: 'wished' });
  expect(await isKept(keys)).toBe(false);
});

it('what is on disk is recalled', async () => {
  await digestedOf();
  expect((await recallVersions(tab, 'a')).disk?.map((row) => row.version)).toEqual(['v1']);
});

it('where memory or disk refuses to be read, nothing is known, and nothing fails', async () => {
  await digestedOf();
  session.get = () => Promise.reject(new Error('The session store cannot be read.'));
  expect(await recallVersions(tab, 'a')).toEqual({});
});
