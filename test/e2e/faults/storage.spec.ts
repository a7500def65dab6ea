import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser } from '../driver.ts';
import { expect, test } from '../fixtures.ts';
import { keptAt, keptVersions, searchState } from '../kept.ts';
import { until } from '../until.ts';
import { breakStorage, type Fault } from './break-storage.ts';
import { editStory, entries, expectSummary, readOnce } from './scene.ts';

declare const chrome: ExtensionApi;

test.afterEach(({ driver }) => driver.stopBackground());

const REFUSING: Fault[] = ['put throws', 'put aborts', 'open throws', 'open fails', 'open never answers'];

for (const fault of REFUSING) {
  test(`storage: ${fault}; the summary is shown, and that nothing is kept`, async ({ driver, site }) => {
    const tab = await driver.open(`${site.origin}/tide.html`);
    await driver.background(breakStorage, fault);
    const popup = await driver.clickAction(tab);
    await expectSummary(popup);
    await popup.waitFor(() => document.body.textContent?.includes('The browser refuses storage'));
    await popup.close();
    await driver.stopBackground();
    expect(await keptVersions(driver)).toEqual([]);
    const again = await driver.clickAction(tab);
    await expectSummary(again);
    await keptAt(driver, `${site.origin}/tide.html`);
  });
}

test('storage that cannot let go of old articles keeps the new one all the same', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/tide.html`);
  await driver.background(breakStorage, 'delete throws');
  const popup = await driver.clickAction(tab);
  const { remarks } = await expectSummary(popup);
  expect(remarks.join(' ')).not.toContain('refuses');
  await keptAt(driver, `${site.origin}/tide.html`);
});

test('an older version that holds the library open is not waited for', async ({ driver, site }) => {
  const older = await driver.open(`${driver.base}options/index.html`);
  await older.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('nutgraf').onsuccess = resolve;
    });
    const opening = indexedDB.open('nutgraf', 1);
    opening.onupgradeneeded = () => {
      const entries = opening.result.createObjectStore('entries', { keyPath: 'address' });
      entries.createIndex('use', ['pinned', 'used']);
      entries.createIndex('digested', 'digested');
      const versions = opening.result.createObjectStore('versions', { keyPath: ['address', 'version'] });
      versions.createIndex('address', 'address');
    };
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    (self as unknown as { held: IDBDatabase }).held = opening.result;
  });
  const tab = await driver.open(`${site.origin}/tide.html`);
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.close();
  await older.evaluate(() => (self as unknown as { held: IDBDatabase }).held.close());
  const again = await driver.clickAction(tab);
  await expectSummary(again);
  await keptAt(driver, `${site.origin}/tide.html`);
  expect(await entries(driver)).toHaveLength(1);
});

/** Runs in the background: leaves rows as a broken disk might. */
async function breakRows(kind: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('nutgraf');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tx = database.transaction(['entries', 'versions', 'words'], 'readwrite');
  const [entries, versions, words] = ['entries', 'versions', 'words'].map((name) => tx.objectStore(name));
  const everyRow = (store: IDBObjectStore | undefined, change: (row: Record<string, unknown>) => unknown) => {
    const all = store?.getAll();
    if (!all) return;
    all.onsuccess = () => {
      for (const row of all.result) store?.put(change(row));
    };
  };
  if (kind === 'versions without content')
    everyRow(versions, ({ address, version }) => ({ address, version }));
  if (kind === 'versions of other types')
    everyRow(versions, (row) => ({ ...row, article: 'a text', digest: [] }));
  if (kind === 'versions that are gone') versions?.clear();
  if (kind === 'entries without content') everyRow(entries, ({ address }) => ({ address }));
  if (kind === 'entries that are gone') entries?.clear();
  if (kind === 'entries of other types')
    everyRow(entries, (row) => ({ ...row, id: 'x', newest: 5, tags: 'none' }));
  if (kind === 'words of other types') {
    const keys = words?.getAllKeys();
    if (keys)
      keys.onsuccess = () => {
        for (const key of keys.result) words?.put({ not: 'a list' }, key);
      };
  }
  await new Promise((resolve) => tx.addEventListener('complete', resolve));
  database.close();
}

const BROKEN = [
  'versions without content',
  'versions of other types',
  'versions that are gone',
  'entries without content',
  'entries that are gone',
  'entries of other types',
  'words of other types',
];

/** Resolves once the search knows every article. */
const indexed = (driver: Browser) =>
  until('the search to know every article', async () => (await searchState(driver)).waiting === 0);

for (const kind of BROKEN) {
  test(`rows are broken (${kind}): the page is read, and one whole article stands in the library`, async ({
    driver,
    site,
  }) => {
    const url = `${site.origin}/tide.html`;
    const tab = await driver.open(url);
    const first = await driver.clickAction(tab);
    const before = await expectSummary(first);
    await first.close();
    await keptAt(driver, url);
    await indexed(driver);
    await driver.background(breakRows, kind);
    const popup = await driver.clickAction(tab);
    expect((await expectSummary(popup)).sentences).toEqual(before.sentences);
    await popup.close();
    expect(await entries(driver)).toEqual([url]);
    expect((await keptAt(driver, url)).article.text).toContain('meadows');
    const library = await driver.open(`${driver.base}library/index.html`);
    await library.waitFor(() => document.body.textContent?.includes('Tidal meadows'));
  });
}

test('a clock that was set back: the later text stays the newest', async ({ driver, site }) => {
  const url = `${site.origin}/tide.html`;
  const tab = await readOnce(driver, url);
  await editStory(tab);
  await driver.background(() => {
    const now = Date.now;
    Date.now = () => now() - 400 * 24 * 60 * 60 * 1000;
  });
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.waitFor(() => document.body.textContent?.includes('Changed since'));
  await popup.close();
  await driver.stopBackground();
  const again = await driver.clickAction(tab);
  await expectSummary(again);
  await again.waitFor(() => document.body.textContent?.includes('Changed since'));
  expect(await keptVersions(driver)).toHaveLength(2);
  expect(await entries(driver)).toEqual([url]);
});

test('options that another program broke are read as the defaults', async ({ driver, site }) => {
  await driver.background(async () => {
    const rubbish = { sentences: 'many', keep: 7, sites: 'all', neverKept: null, limit: -1, theme: {} };
    await Promise.all([chrome.storage.sync.set(rubbish), chrome.storage.local.set(rubbish)]);
  });
  await driver.stopBackground();
  const tab = await driver.open(`${site.origin}/tide.html`);
  expect((await expectSummary(await driver.clickAction(tab))).sentences).toHaveLength(5);
});
