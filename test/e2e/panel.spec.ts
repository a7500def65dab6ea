import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { CLEAR, offered, SHOW, shownIn } from './popup.ts';

/** The full tab for an article's tab, as the popup opens it. */
/** The extension's own interface, inside functions that run in its screens. */
declare const chrome: ExtensionApi;

const fullTab = async (driver: Browser, tab: Tab): Promise<Tab> =>
  driver.open(`${driver.base}panel/index.html?tab=${await tab.id()}`);

const painted = (view: View, layer: string) =>
  view.evaluate(
    (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(' '),
    `nutgraf-${layer}`,
  );

/** Whether something is painted, as the screen sees it. */

/** The reader is led to what is painted, a moment after the paint. */
const broughtToFront = (tab: Tab) =>
  expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe('visible');

/** Waits until a full tab, which shows at first what is kept, has had the page read anew: its question is answered first. */
const readAnew = (full: View, tabId: number): Promise<unknown> =>
  full.evaluate(
    (id: number) =>
      chrome.runtime.sendMessage({
        to: 'background',
        call: 'digestTab',
        args: { tabId: id, anyway: false, selection: false, clicked: false },
      }),
    tabId,
  );

test('the full tab shows the article of its tab, and paints in it', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  const { sentences } = await shownIn(full);
  expect(sentences).toHaveLength(5);
  await full.click('.sentence:nth-of-type(2) .words');
  await full.waitFor(() => document.querySelector('.status')?.textContent === 'Shown in the page');
  expect(await painted(article, 'sentence')).toBe(sentences[1]);
});

test('in the full tab Escape clears the page', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  await shownIn(full);
  await full.click('.foot > .main');
  await expect.poll(() => offered(full)).toBe(CLEAR);
  await expect.poll(() => painted(article, 'strong')).not.toBe('');
  await broughtToFront(article);
  await full.activate();
  await full.press('?');
  await full.waitFor(() => document.querySelector('dialog.keys') !== null);
  await full.press('Escape');
  await full.waitFor(() => document.querySelector('dialog.keys') === null);
  expect(await offered(full)).toBe(CLEAR); // That one was for the list of keys.
  await full.press('Escape');
  await expect.poll(() => painted(article, 'strong')).toBe('');
});

test('what the page clears or loses by itself is no longer said to be shown', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  await shownIn(full);
  await full.click('.foot > .main');
  await expect.poll(() => painted(article, 'strong')).not.toBe('');
  await broughtToFront(article);
  await expect.poll(() => offered(full)).toBe(CLEAR);
  await article.press('Escape');
  await expect.poll(() => offered(full)).toBe(SHOW);
  await full.activate();
  await full.click('.foot > .main');
  await expect.poll(() => offered(full)).toBe(CLEAR);
  await article.goto(`${site.origin}/article.html`);
  await expect.poll(() => offered(full)).toBe(SHOW);
});

test('from the full tab a sentence leads to the tab of its page', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  await shownIn(full);
  const inFront = () => article.evaluate(() => document.visibilityState);
  expect(await inFront()).toBe('hidden');
  await full.click('.sentence:nth-of-type(2) .words');
  await expect.poll(inFront).toBe('visible');
});

test('a summary is painted in three steps of importance', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(article);
  const { sentences } = await shownIn(popup);
  await popup.click('.foot > .main');
  await expect.poll(() => painted(article, 'light')).not.toBe('');
  const shown = await Promise.all(['strong', 'medium', 'light'].map((layer) => painted(article, layer)));
  for (const words of sentences) expect(shown.join(' ')).toContain(words);
});

test('a sentence of a closed tab opens its address at its place', async ({ driver, site }) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  const { sentences } = await shownIn(full);
  await article.close();
  const notice = await full.waitFor(() => document.querySelector('.notices')?.textContent);
  expect(notice).toContain('tab is closed');
  await full.activate();
  await full.click('.sentence:nth-of-type(5) .words');
  const opened = await driver.tabAt(`${site.origin}/article.html`);
  await opened.waitFor((words: string) => {
    const blocks = [...document.querySelectorAll('article *')].filter(
      (element) => element.children.length < 4,
    );
    const block = blocks.findLast(({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ' ').includes(words),
    );
    const { top = -1, bottom = -1 } = block?.getBoundingClientRect() ?? {};
    return scrollY > 0 && bottom > 0 && top < innerHeight;
  }, String(sentences[4]));
});

test('a sentence of a tab that has gone on within its site opens its address at its place', async ({
  driver,
  site,
}) => {
  const article = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(article));
  const full = await fullTab(driver, article);
  await shownIn(full);
  await readAnew(full, await article.id());
  await article.evaluate(() => {
    history.pushState({}, '', '/another.html');
    for (const words of document.querySelectorAll('article p')) words.textContent = 'Another story.';
  });
  await driver.tabAt(`${site.origin}/another.html`); // The browser itself hears of the address a moment after the page.
  await full.click('.sentence:nth-of-type(5) .words');
  const opened = await driver.tabAt(`${site.origin}/article.html`);
  await opened.waitFor(() => document.visibilityState === 'visible' && scrollY > 0);
});

test('a private window offers no full tab and no rule for its site', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`, { private: true });
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  const labels = await popup.evaluate(() =>
    [...document.querySelectorAll('.ways button')].map((button) => button.getAttribute('aria-label') ?? ''),
  );
  expect(labels.join(' ')).toContain('Library');
  expect(labels.join(' ')).not.toMatch(/Open in a tab|Rule for/);
  // A link leads no way out of it.
  const tabs = async () => {
    const all = await driver.background(() => chrome.tabs.query({}));
    return [true, false].map((wanted) => all.filter(({ incognito }) => incognito === wanted).length);
  };
  const [inside = 0, outside] = await tabs();
  await popup.click('.entity .name');
  await popup.evaluate((here: string) => {
    const link = document.querySelector<HTMLAnchorElement>('.entity.on a');
    if (link) link.href = here; // Whose encyclopedia it is does not matter here.
  }, `${site.origin}/tide.html`);
  await popup.click('.entity.on a').catch(() => undefined); // The popup may go with the click.
  await expect.poll(tabs).toEqual([inside + 1, outside]);
});

test('a chosen name is marked in the summary, stepped through in the page, and can be looked up', async ({
  driver,
  site,
}) => {
  const article = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(article);
  const { sentences, entities } = await shownIn(popup);
  const at = entities.findIndex(({ name }) => sentences.some((words) => words.includes(name)));
  await popup.evaluate((index: number) => {
    document.querySelectorAll<HTMLElement>('.entity .name')[index]?.click();
  }, at);
  await popup.waitFor(() => document.querySelector('.sentence mark') !== null);
  await expect.poll(() => painted(article, 'current')).not.toBe('');
  const address = await popup.evaluate(
    () => document.querySelector<HTMLAnchorElement>('.entity.on a')?.href ?? '',
  );
  expect(new URL(address).searchParams.get('search')).toBe(entities[at]?.name);
});
