import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab, View } from './driver.ts';
import { heldThere, holdAt } from './faults/hold.ts';
import { ask, openBeside } from './faults/scene.ts';
import { WAYS } from './faults/ways.ts';
import { expect, test } from './fixtures.ts';
import { keptVersions, storeVersions } from './kept.ts';
import { type Shown, shownIn } from './popup.ts';
import type { Site } from './server.ts';

declare const chrome: ExtensionApi;

type Scene = { driver: Browser; site: Site; tab: Tab; popup: View };

/** The background ends at each of these moments of an opening on a page whose text is still to come. */
const ENDINGS: Record<string, (scene: Scene) => Promise<void>> = {
  'at once after the click': async ({ driver, site }) => {
    await driver.stopBackground();
    site.release('late');
  },
  'while the page is read': async ({ driver, site, tab }) => {
    await tab.waitFor(() => document.querySelector('.spinner') !== null);
    await driver.stopBackground();
    site.release('late');
  },
  'when the text has come': async ({ driver, site, tab }) => {
    site.release('late');
    await tab.waitFor(() => document.querySelector('#view article') !== null);
    await driver.stopBackground();
  },
  'three times in a row': async ({ driver, site }) => {
    for (let turn = 0; turn < 3; turn++) {
      await driver.stopBackground();
      await driver.background(() => true);
    }
    site.release('late');
  },
};

/** Whatever happened: the popup says something in plain words, and the next click gives the summary. */
async function expectRecovery({ driver, tab, popup }: Scene): Promise<void> {
  const first = await shownIn(popup);
  expect(first.sentences.length > 0 || (first.notice ?? '').length > 0).toBe(true);
  await popup.close();
  await tab.waitFor(() => document.querySelector('#view article') !== null);
  const again = await shownIn(await driver.clickAction(tab));
  expect(again.notice).toBeUndefined();
  expect(again.sentences.length).toBeGreaterThan(2);
  expect(await keptVersions(driver)).toHaveLength(1);
}

for (const [moment, end] of Object.entries(ENDINGS)) {
  test(`the background ends ${moment}: nothing is lost or doubled`, async ({ driver, site }) => {
    const tab = await driver.open(`${site.origin}/late.html`);
    const popup = await driver.clickAction(tab);
    const scene = { driver, site, tab, popup };
    await end(scene);
    await expectRecovery(scene);
  });
}

test('the background ends while the prompt asks it: the summary opens in the page all the same', async ({
  driver,
  site,
}) => {
  const asker = await WAYS['the prompt in the page'].prepare(driver, site);
  await holdAt(driver, 'analysis');
  await asker.ask();
  await heldThere(driver);
  await driver.stopBackground();
  await asker.expectAnswer();
});

test('a tab closed while its page is read is said to be closed, or closes the popup', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/late.html`);
  const popup = await driver.clickAction(tab);
  await tab.close();
  const shown: Shown | undefined = await shownIn(popup).catch(() => undefined);
  if (shown) expect(shown.notice).toMatch(/closed|gone|another page|went wrong/);
  expect(await keptVersions(driver)).toEqual([]);
});

test('a page reloaded while it is read can be read again', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/late.html`);
  const popup = await driver.clickAction(tab);
  site.release('late');
  await tab.goto(`${site.origin}/late.html`);
  await tab.waitFor(() => document.querySelector('#view article') !== null);
  await popup.close().catch(() => undefined);
  expect((await shownIn(await driver.clickAction(tab))).sentences.length).toBeGreaterThan(2);
});

test('broken rows in the store do not keep a page from being read', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  const before = await shownIn(popup);
  await popup.close();
  // What makes a version one is taken from it, as a fault of the disk might.
  const kept = await keptVersions(driver);
  await storeVersions(
    driver,
    kept.map(({ article: _article, digest: _digest, ...rest }) => rest),
  );
  const again = await shownIn(await driver.clickAction(tab));
  expect(again.sentences).toEqual(before.sentences);
});

test('ten tabs in two windows and the popup, asked at once, each get their own answer, and the work is done once', async ({
  driver,
  site,
}) => {
  const names = ['article', 'tide', 'german', 'french', 'russian', 'infinite'];
  const again = names.slice(0, 4).map((name) => `${name}.html?edition=2`);
  const pages = [...names.map((name) => `${name}.html`), ...again];
  const tabs: Tab[] = [];
  const screen = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => screen.click('.question .answer:first-child'));
  for (const page of pages) tabs.push(await driver.open(`${site.origin}/${page}`));
  const ids: number[] = [];
  for (const tab of tabs) ids.push(await tab.id());
  await driver.background((tabId: number) => chrome.windows.create({ tabId }).then(() => true), ids[9] ?? -1);
  const asking = screen.evaluate(async (asked: number[]) => {
    const ask = (tabId: number) =>
      chrome.runtime.sendMessage({ to: 'background', call: 'digestTab', args: { tabId, anyway: true } });
    return await Promise.all([...asked, ...asked].map(ask));
  }, ids);
  const popup = await driver.clickAction(tabs[9] as Tab);
  const answers = await asking;
  expect((await shownIn(popup)).sentences.length).toBeGreaterThan(2);
  const urls = (answers as { value: { digested: { url: string } } }[]).map(({ value }) => value.digested.url);
  const wanted = pages.map((page) => `${site.origin}/${page}`);
  expect(urls).toEqual([...wanted, ...wanted]);
  expect(await keptVersions(driver)).toHaveLength(pages.length);
});

test('a page that was loaded anew after the reader had reached it is read; another in its place is not', async ({
  driver,
  site,
}) => {
  const url = `${site.origin}/tide.html`;
  const { screen, id } = await openBeside(driver, url);
  const other = { id, url: `${site.origin}/article.html`, incognito: false };
  expect((await ask(screen, id, { reached: other })).problem).toBe('navigated');
  const answer = await ask(screen, id, { reached: { ...other, url } });
  expect(answer.digested?.url).toBe(url);
});
