import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { drawingKept, keptAt, keptVersions, renameKept } from './kept.ts';
import { type Shown, shownIn } from './popup.ts';
import { until } from './until.ts';

declare const chrome: ExtensionApi;

/** Reads a page in the popup, and waits until it is kept. */
async function readOnce(driver: Browser, url: string): Promise<{ tab: Tab; shown: Shown }> {
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  const shown = await shownIn(popup);
  await popup.close();
  await keptAt(driver, url);
  return { tab, shown };
}

test('a second opening comes from the cache', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const { tab, shown: first } = await readOnce(driver, url);
  await renameKept(driver, 'From the cache');
  const second = await shownIn(await driver.clickAction(tab));
  expect(second.entities.map(({ name }) => name)).toContain('From the cache');
  expect(second.sentences).toEqual(first.sentences);
});

test('so it does after the background was stopped', async ({ driver, site }) => {
  const url = `${site.origin}/article.html`;
  const { tab, shown: first } = await readOnce(driver, url);
  await renameKept(driver, 'From the cache');
  await driver.stopBackground();
  const second = await shownIn(await driver.clickAction(tab));
  expect(second.entities.map(({ name }) => name)).toContain('From the cache');
  expect(second.sentences).toEqual(first.sentences);
});

/** Runs in the popup: whether an article was on screen before there was an interface, and how many are there now. */
const drawn = () => ({
  early: 'shown' in (globalThis as unknown as { nutgraf: object }).nutgraf,
  articles: document.querySelectorAll('.reading').length,
});

test('what was drawn once is drawn again before there is an interface, which takes it over', async ({
  driver,
  site,
}) => {
  const { tab, shown: first } = await readOnce(driver, `${site.origin}/article.html`);
  const second = await driver.clickAction(tab); // The first has set the options aside by which the look is known.
  await drawingKept(driver);
  await second.close();
  const third = await driver.clickAction(tab);
  expect(await shownIn(third)).toEqual(first);
  await third.waitFor(() => document.querySelector('[role="status"]')?.textContent !== '');
  expect(await third.evaluate(drawn)).toEqual({ early: true, articles: 1 });
  await third.click('.why');
  await third.waitFor(() => document.querySelector('.explanation'));
});

test('a corrected headline is shown, and kept, though the text is the same', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const url = `${site.origin}/article.html`;
  const { tab } = await readOnce(driver, url);
  await tab.evaluate(() => {
    const corrected = 'A corrected headline for the same story';
    document.title = corrected;
    for (const heading of document.querySelectorAll('h1')) heading.textContent = corrected;
    for (const meta of document.querySelectorAll('meta[property="og:title"]'))
      meta.setAttribute('content', corrected);
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
  });
  const again = await driver.clickAction(tab);
  await again.waitFor(() => document.querySelector('h1')?.textContent?.includes('A corrected headline'));
  await until('the headline to be kept', async () =>
    (await keptAt(driver, url)).article.title?.includes('corrected'),
  );
  expect(await keptVersions(driver)).toHaveLength(1);
});

test('a page that gives no text any more shows what was kept, and says so', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const { tab, shown } = await readOnce(driver, `${site.origin}/article.html`);
  await tab.evaluate(() => {
    document.body.innerHTML = '<form><label>Password <input type="password"></label></form>';
  });
  const again = await driver.clickAction(tab);
  await again.waitFor(() =>
    document.querySelector('.notices')?.textContent?.includes('could not be read this time'),
  );
  expect((await shownIn(again)).sentences).toEqual(shown.sentences);
});

test('tracking parameters and the fragment make no other article', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
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
  const { tab } = await readOnce(driver, url);
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
  await popup.waitFor(() => document.querySelector('.loading, .sentence') !== null);
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
