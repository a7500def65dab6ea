import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';
import type { Site } from './server.ts';
import { until } from './until.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

const ARTICLE = 'This page is an article: get its summary';
const PLAIN = 'Read this page with Nutgraf';

/** Opens a page and waits until the button says what it should. */
async function expectButton(driver: Browser, url: string, title: string): Promise<void> {
  const tab = await driver.open(url);
  await until(`the button to say "${title}"`, async () => (await driver.actionState(tab)).title === title);
}

/** Says yes on the first-run page, and to the browser's own question. */
async function sayYes(driver: Browser): Promise<void> {
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => welcome.click('.question .answer:first-child'));
  await welcome.waitFor(() => document.querySelector('.answer[aria-pressed="true"]') !== null);
}

const pageAt = (site: Site, path: string) => `${site.origin}${path}`;

test('nothing is looked at before the reader allows it', async ({ driver, site }) => {
  const tab = await driver.open(pageAt(site, '/article.html'));
  await driver.background(() => true);
  expect((await driver.actionState(tab)).title).toBe(PLAIN);
});

test('once allowed, the button tells articles from other pages', async ({ driver, site }) => {
  await sayYes(driver);
  await expectButton(driver, pageAt(site, '/article.html'), ARTICLE);
  await expectButton(driver, pageAt(site, '/german.html'), ARTICLE);
  const front = await driver.open(pageAt(site, '/'));
  const product = await driver.open(pageAt(site, '/product.html'));
  // The article that comes after them is judged after them.
  await expectButton(driver, pageAt(site, '/tide.html'), ARTICLE);
  expect((await driver.actionState(front)).title).toBe(PLAIN);
  expect((await driver.actionState(product)).title).toBe(PLAIN);
});

test('pages that are open already are judged at once', async ({ driver, site }) => {
  const tab = await driver.open(pageAt(site, '/article.html'));
  await sayYes(driver);
  await until('the open tab to be judged', async () => (await driver.actionState(tab)).title === ARTICLE);
});

test('what is taken away in the browser’s settings is honoured', async ({ driver, site }) => {
  await sayYes(driver);
  await expectButton(driver, pageAt(site, '/article.html'), ARTICLE);
  await driver.takeHostsAway();
  const tab = await driver.open(pageAt(site, '/tide.html'));
  await until('the button to be plain', async () => (await driver.actionState(tab)).title === PLAIN);
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBeGreaterThan(2);
});

test('what is taken away is said on the options page at once', async ({ driver }) => {
  await sayYes(driver);
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.waitFor(() => document.querySelector('.as-detection-everywhere input:checked') !== null);
  expect(await options.evaluate(() => document.querySelector('.idle'))).toBeNull();
  await driver.takeHostsAway();
  expect(await options.waitFor(() => document.querySelector('.idle')?.textContent)).toMatch(/does not allow/);
});

test('with “never” the options offer to give the permission back, and it goes with one click', async ({
  driver,
}) => {
  await sayYes(driver);
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.waitFor(() => document.querySelector('.as-detection-everywhere input:checked') !== null);
  await options.click('.as-detection-never input');
  expect(await options.waitFor(() => document.querySelector('.idle')?.textContent)).toMatch(/may still be/);
  await options.click('.idle button');
  await options.waitFor(() => document.querySelector('.idle') === null);
  expect((await driver.background(() => chrome.permissions.getAll())).origins ?? []).toEqual([]);
});

test('the first-run page shows the answer as it stands, and No gives the permission back', async ({
  driver,
}) => {
  await sayYes(driver);
  const pressed = () =>
    [...document.querySelectorAll('.question .answer')].findIndex((answer) =>
      answer.matches('[aria-pressed="true"]'),
    ) + 1;
  const again = await driver.open(`${driver.base}welcome/index.html`);
  expect(await again.waitFor(pressed)).toBe(1);
  await again.click('.question .answer:last-child');
  await again.waitFor(() => document.querySelector('.answer:last-child[aria-pressed="true"]') !== null);
  expect((await driver.background(() => chrome.permissions.getAll())).origins ?? []).toEqual([]);
  const third = await driver.open(`${driver.base}welcome/index.html`);
  expect(await third.waitFor(pressed)).toBe(2);
});

test('a permission taken away lies open on the first-run page', async ({ driver }) => {
  await sayYes(driver);
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await welcome.waitFor(() => document.querySelector('.answer[aria-pressed="true"]') !== null);
  await driver.takeHostsAway();
  await welcome.waitFor(() => document.querySelector('.answer[aria-pressed="true"]') === null);
  expect(
    await welcome.evaluate(() => document.querySelector('.question [role="status"]')?.textContent),
  ).toMatch(/does not allow/);
});

test('the popup leads to the question until it is answered with yes', async ({ driver, site }) => {
  const article = await driver.open(pageAt(site, '/article.html'));
  const popup = await driver.clickAction(article);
  await shownIn(popup);
  await popup.click('.menu.end > button');
  await popup.click('.leaf hr + button').catch(() => undefined); // The popup may close before the click is through.
  await driver.tabAt(`${driver.base}welcome/index.html#permission`);
  await sayYes(driver);
  const later = await driver.clickAction(article);
  await shownIn(later);
  await later.click('.menu.end > button');
  // The popup begins with the options of last time, until the stored ones are read.
  await later.waitFor(() => document.querySelector('.leaf button') && !document.querySelector('.leaf hr'));
});

test('the judgement survives the background', async ({ driver, site }) => {
  await sayYes(driver);
  await driver.stopBackground();
  await expectButton(driver, pageAt(site, '/article.html'), ARTICLE);
});

test('in a single-page site the button follows the address', async ({ driver, site }) => {
  await sayYes(driver);
  const tab = await driver.open(pageAt(site, '/spa/front'));
  for (const [link, title] of [
    ['bridge', ARTICLE],
    ['front', PLAIN],
    ['tide', ARTICLE],
  ] as const) {
    await tab.click(`a[href="/spa/${link}"]`);
    await until(`the button at ${link}`, async () => (await driver.actionState(tab)).title === title);
  }
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.join(' ')).toMatch(/meadow|terminal|carbon/);
});

test('a page that comes back from the cache of the browser is judged anew', async ({ driver, site }) => {
  await sayYes(driver);
  const tab = await driver.open(pageAt(site, '/article.html'));
  await until('the article', async () => (await driver.actionState(tab)).title === ARTICLE);
  await tab.goto(pageAt(site, '/'));
  await until('the front page', async () => (await driver.actionState(tab)).title === PLAIN);
  await tab.evaluate(() => void setTimeout(() => history.back()));
  await until('the article again', async () => (await driver.actionState(tab)).title === ARTICLE);
});
