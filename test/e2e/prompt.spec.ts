import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Tab } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { keptVersions } from './kept.ts';
import { shownIn } from './popup.ts';
import { focusOffer, height, offered, switchOn } from './prompt.ts';

declare const chrome: ExtensionApi;

/** The page's own markup, with whatever was added to it. */
const markup = () => document.documentElement.outerHTML;

const offers = (page: Tab): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('nutgraf-prompt').length);

test('switched on, the offer stands in articles that are open already, and nowhere else', async ({
  driver,
  site,
}) => {
  const open = await driver.open(`${site.origin}/tide.html`);
  const own = await driver.open(`${site.origin}/article.html`);
  const front = await driver.open(`${site.origin}/`);
  const options = await switchOn(driver);
  await offered(open);
  // No article, and an article with a summary of its own.
  expect([await offers(front), await offers(own)]).toEqual([0, 0]);
  expect(
    await open.evaluate(() =>
      [...document.querySelectorAll('nutgraf-prompt')].every(({ shadowRoot }) => shadowRoot === null),
    ),
  ).toBe(true);
  await options.activate();
  await options.click('#option-prompt');
  await expect.poll(() => offers(open)).toBe(0);
});

test('by keyboard the offer opens the summary in place, and folds it', async ({ driver, site }) => {
  await switchOn(driver);
  const page = await driver.open(`${site.origin}/tide.html`);
  await offered(page);
  const before = await height(page);
  // What the page itself fires is not heard.
  await page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('nutgraf-prompt');
    host?.click();
    host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await focusOffer(page);
  await page.press('Enter');
  await expect.poll(() => height(page)).toBeGreaterThan(before + 60);
  await page.press('Enter');
  await expect.poll(() => height(page)).toBe(before);
});

test('sent away for the site, the offer goes from every tab of it without a trace and stays away', async ({
  driver,
  site,
}) => {
  const plain = await driver.open(`${site.origin}/tide.html`);
  const before = await plain.evaluate(markup);
  await switchOn(driver);
  const other = await driver.open(`${site.origin}/tide.html`);
  await offered(other);
  const page = await driver.open(`${site.origin}/tide.html`);
  await offered(page);
  await focusOffer(page);
  await page.press('Tab');
  await page.press('Enter');
  await expect.poll(() => offers(page)).toBe(0);
  await expect.poll(() => offers(other)).toBe(0);
  expect(await page.evaluate(markup)).toBe(before);
  const hidden = () => driver.background(() => chrome.storage.local.get('option:promptHidden'));
  await expect.poll(hidden).toEqual({ 'option:promptHidden': ['*://127.0.0.1/*'] });
  const again = await driver.open(`${site.origin}/tide.html`);
  const lit = async () => (await driver.actionState(again)).title;
  await expect.poll(lit).toMatch(/article/i);
  expect(await again.evaluate(markup)).toBe(before);
});

test('sent away everywhere, the offer goes from every tab', async ({ driver, site }) => {
  const options = await switchOn(driver);
  const other = await driver.open(`${site.origin}/tide.html`);
  await offered(other);
  const page = await driver.open(`${site.origin}/tide.html`);
  await offered(page);
  await focusOffer(page);
  for (const key of ['Tab', 'Tab', 'Enter']) await page.press(key);
  await expect.poll(() => offers(page)).toBe(0);
  await expect.poll(() => offers(other)).toBe(0);
  await options.waitFor(() => document.querySelector('#option-prompt:checked') === null);
});

test('the offer is no part of the article: it is read as without it', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/tide.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.close();
  await switchOn(driver);
  await offered(page);
  const again = await driver.clickAction(page);
  expect((await shownIn(again)).sentences).toEqual(sentences);
  expect(await again.evaluate(() => document.querySelector('.notices'))).toBeNull();
  expect(await keptVersions(driver)).toHaveLength(1);
});

test('what a page calls by our name stays the page’s own, and our offer comes all the same', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/tide.html`);
  await page.evaluate(() => {
    const theirs = document.body.appendChild(document.createElement('nutgraf-prompt'));
    theirs.attachShadow({ mode: 'open' });
    theirs.id = 'theirs';
  });
  const options = await switchOn(driver);
  await page.waitFor(() => document.querySelectorAll('nutgraf-prompt:not(#theirs)').length === 2);
  await options.activate();
  await options.click('#option-prompt');
  await page.waitFor(() => document.querySelectorAll('nutgraf-prompt:not(#theirs)').length === 0);
  expect(await page.evaluate(() => document.getElementById('theirs') !== null)).toBe(true);
});

test('after an update a page that stayed open has the offer once, and it works', async ({ driver, site }) => {
  await switchOn(driver);
  const page = await driver.open(`${site.origin}/tide.html`);
  await offered(page);
  await page.evaluate(() => document.querySelector('nutgraf-prompt')?.setAttribute('data-old', ''));
  await driver.update();
  const renewed = () =>
    document.querySelector('[data-old]') === null && document.querySelectorAll('nutgraf-prompt').length === 2;
  await page.waitFor(renewed);
  await page.activate();
  const before = await height(page);
  await focusOffer(page);
  await page.press('Enter');
  await expect.poll(() => height(page)).toBeGreaterThan(before + 60);
  expect(await driver.problems()).toEqual([]);
});

test('where a site changes its story without loading, the offer is made anew, and goes with the last story', async ({
  driver,
  site,
}) => {
  await switchOn(driver);
  const page = await driver.open(`${site.origin}/spa/bridge`);
  await offered(page);
  const closed = await height(page);
  await focusOffer(page);
  await page.press('Enter');
  await expect.poll(() => height(page)).toBeGreaterThan(closed + 60);
  // The words are exchanged where they stand, as frameworks do: nothing of the page goes but the old story.
  await page.evaluate(() => {
    for (const offer of document.querySelectorAll('nutgraf-prompt')) offer.setAttribute('title', 'old');
    for (const paragraph of document.querySelectorAll('article p'))
      paragraph.textContent += ' So it was said.';
    history.pushState(null, '', '/spa/harbour');
  });
  await page.waitFor(() => document.querySelectorAll('nutgraf-prompt:not([title])').length === 2);
  expect(await offers(page)).toBe(2);
  expect(await height(page)).toBe(closed);
  // A front page in the same frame, in which what stood around the stories stays.
  await page.evaluate(() => {
    const around = document.querySelectorAll('nutgraf-prompt');
    history.pushState(null, '', '/spa/front');
    dispatchEvent(new PopStateEvent('popstate'));
    document.getElementById('view')?.append(...around);
  });
  await expect.poll(() => offers(page)).toBe(0);
});
