import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';
import { keptAt, keptVersions, retitleKept } from './kept.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

test('a second opening comes from the cache', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  const first = await shownIn(popup);
  await popup.close();
  await keptAt(driver, url);
  await retitleKept(driver, 'From the cache');
  const second = await shownIn(await driver.clickAction(tab));
  expect(second.title).toBe('From the cache');
  expect(second.sentences).toEqual(first.sentences);
});

test('so it does after the background was stopped', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  const first = await shownIn(popup);
  await popup.close();
  await keptAt(driver, url);
  await retitleKept(driver, 'From the cache');
  await driver.stopBackground();
  const second = await shownIn(await driver.clickAction(tab));
  expect(second.title).toBe('From the cache');
  expect(second.sentences).toEqual(first.sentences);
});

test('tracking parameters and the fragment make no other article', async ({ driver, site }) => {
  for (const tail of ['', '?utm_source=mail&fbclid=1', '#comments']) {
    const tab = await driver.open(`${site.origin}/article.html${tail}`);
    const popup = await driver.clickAction(tab);
    await shownIn(popup);
    await popup.close();
  }
  expect(await keptVersions(driver)).toHaveLength(1);
});

test('a page that changed is read anew, and the popup says what changed', async ({ driver, site }) => {
  const url = `${site.origin}/tide.html`;
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.close();
  await keptAt(driver, url);
  await tab.evaluate(() => {
    const last = [...document.querySelectorAll('article p')].at(-1);
    if (last)
      last.textContent = 'On Friday the parliament in Ardle rejected the terminal with 61 votes against 58.';
  });
  const again = await driver.clickAction(tab);
  const said = await again.waitFor(() => {
    const words = document.body.textContent ?? '';
    return words.includes('Changed since') && words;
  });
  expect(said).toContain('Changed since');
  expect(await keptVersions(driver)).toHaveLength(2);
});

test('a popup closed half-way leaves the digest in the cache all the same', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  await popup.close();
  expect((await keptAt(driver, url)).digest.summary.length).toBeGreaterThan(0);
});

test('a private window leaves nothing on disk', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`, { private: true });
  const { sentences, remarks } = await shownIn(await driver.clickAction(tab));
  expect(sentences).toHaveLength(5);
  expect(remarks.join(' ')).toContain('nothing is kept');
  expect(await keptVersions(driver)).toEqual([]);
  const local = await driver.background(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(local).not.toContain('Ellery');
});
