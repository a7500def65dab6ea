import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import {
  clearUnpinned,
  getVersion,
  keepDrawing,
  keepVersion,
  newestVersion,
  prune,
  touch,
  versionBefore,
  versionsOf,
} from '../../src/shell/store/cache.ts';
import { library } from '../../src/shell/store/schema.ts';
import { amend, readShelved } from '../../src/shell/store/shelf.ts';
import { version } from './library-version.ts';

const day = 24 * 60 * 60 * 1000;

const pin = (address: string) => amend(address, { pinned: 1 });
const kept = async () => (await (await library()).getAllKeys('entries')).sort();

beforeEach(async () => {
  const db = await library();
  await Promise.all([db.clear('entries'), db.clear('versions'), db.clear('words')]);
});

test('the newest version of an address comes back, older ones stay at hand', async () => {
  await keepVersion(version('a', 'v1', 1), 1);
  await keepVersion(version('a', 'v2', 2), 2);
  expect((await newestVersion('a'))?.version).toBe('v2');
  expect((await getVersion('a', 'v1'))?.article.text).toBe('v1');
  expect(await newestVersion('b')).toBeUndefined();
});

const drawing = { under: 'now', page: { lang: 'en' }, root: 'drawn' };

test('a drawing lies beside its version, is not handed on with it, and goes when the version is kept anew', async () => {
  const anyAddress = () => true;
  const drawn = async () => (await (await library()).get('versions', ['a', 'v1']))?.drawing;
  const own = await keepVersion(version('a', 'v1', 1), 1);
  expect(await keepDrawing({ address: 'a', version: 'v1' }, drawing, anyAddress)).toBe(true);
  expect(await keepDrawing({ address: 'a', version: 'v2' }, drawing, anyAddress)).toBe(false);
  expect(await drawn()).toEqual(drawing);
  expect([await getVersion('a', 'v1'), await newestVersion('a')]).toEqual([own, own]);
  expect((await readShelved('a'))?.versions).toEqual([own]);
  await keepVersion(version('a', 'v1', 2), 2);
  expect(await drawn()).toBeUndefined();
});

test('no drawing is kept beside a version of whose address nothing may be kept any more', async () => {
  const { url } = await keepVersion(version('a', 'v1', 1), 1);
  const asked: string[] = [];
  const never = (address: string) => {
    asked.push(address);
    return false;
  };
  expect(await keepDrawing({ address: 'a', version: 'v1' }, drawing, never)).toBe(false);
  expect(asked).toEqual([url]);
  expect((await (await library()).get('versions', ['a', 'v1']))?.drawing).toBeUndefined();
});

test('the versions of an address come together, without what was drawn of them', async () => {
  expect(await versionsOf('a')).toEqual([]);
  const first = await keepVersion(version('a', 'v1', 1), 1);
  const second = await keepVersion(version('a', 'v2', 2), 2);
  await keepVersion(version('b', 'v1', 3), 3);
  await keepDrawing({ address: 'a', version: 'v2' }, drawing, () => true);
  expect(await versionsOf('a')).toEqual([first, second]);
});

test('a text that changes back makes its old version the newest again', async () => {
  await keepVersion(version('a', 'v1', 1), 1);
  await keepVersion(version('a', 'v2', 2), 2);
  expect(await touch('a', 'v1', 3)).toBe(false);
  const back = await keepVersion(version('a', 'v1', 3), 3);
  expect((await newestVersion('a'))?.version).toBe('v1');
  expect(versionBefore(await versionsOf('a'), back)?.version).toBe('v2');
  const third = await keepVersion(version('a', 'v3', 4), 4);
  expect(versionBefore(await versionsOf('a'), third)?.version).toBe('v1');
});

test('an article that is pinned while the old ones are let go stays', async () => {
  await keepVersion(version('a'), 0);
  const pruned = prune({ keep: 'month', limit: '1000' }, 31 * day);
  const pinned = pin('a');
  expect([await pruned, await pinned, await kept()]).toEqual([0, undefined, ['a']]);
});

test('a page that changes all day keeps its last five versions', async () => {
  for (let n = 1; n <= 8; n++) await keepVersion(version('a', `v${n}`, n), n);
  expect(await (await library()).count('versions')).toBe(5);
  expect((await newestVersion('a'))?.version).toBe('v8');
});

test('beyond the limit the least recently used go first, with their versions; pinned ones stay', async () => {
  for (const [index, address] of ['a', 'b', 'c', 'd'].entries()) {
    await keepVersion(version(address, 'v', index), index);
  }
  await pin('a');
  await touch('b', 'v', 10);
  const gone = await prune({ keep: 'always', limit: '2' as '1000' }, 11);
  expect([gone, await kept()]).toEqual([1, ['a', 'b', 'd']]);
  expect(await getVersion('c', 'v')).toBeUndefined();
});

test('what was not looked at for longer than the reader wished goes', async () => {
  await keepVersion(version('old'), 0);
  await keepVersion(version('new'), 20 * day);
  await prune({ keep: 'month', limit: '1000' }, 31 * day);
  expect(await kept()).toEqual(['new']);
});

test('clearing takes all but the pinned and says how many', async () => {
  for (const address of ['a', 'b', 'c']) await keepVersion(version(address), 0);
  await pin('b');
  expect([await clearUnpinned(), await kept()]).toEqual([2, ['b']]);
});

test('an article that was read while the clock was set back does not go for it', async () => {
  await keepVersion(version('a', 'v1', 40 * day), 40 * day);
  await keepVersion(version('a', 'v2', day), day);
  expect(await prune({ keep: 'month', limit: '1000' }, 41 * day)).toBe(0);
});
