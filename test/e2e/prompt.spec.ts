import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';

declare const chrome: ExtensionApi;

/** The page's own markup, our hosts left out of it or not. */
const markup = () => document.documentElement.outerHTML;

test('the offer in the page stands only where it is wished for, and goes without a trace', async ({
  driver,
  site,
}) => {
  const plain = await driver.open(`${site.origin}/tide.html`);
  const before = await plain.evaluate(markup);
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => welcome.click('.question .answer:first-child'));
  await welcome.waitFor(() => document.querySelector('.answer[aria-pressed="true"]') !== null);
  await driver.background(() => chrome.storage.sync.set({ prompt: true }));
  const tab = await driver.open(`${site.origin}/tide.html`);
  const hosts = await tab.waitFor(() => document.querySelectorAll('nutgraf-prompt').length);
  expect(hosts).toBe(2);
  expect(
    await tab.evaluate(() =>
      [...document.querySelectorAll('nutgraf-prompt')].every(({ shadowRoot }) => shadowRoot === null),
    ),
  ).toBe(true);
  await driver.background(() => chrome.storage.sync.set({ prompt: false }));
  const again = await driver.open(`${site.origin}/tide.html`);
  await again.waitFor(() => document.readyState === 'complete');
  expect(await again.evaluate(markup)).toBe(before);
  await driver.background(() => chrome.storage.sync.set({ prompt: true }));
  const own = await driver.open(`${site.origin}/article.html`);
  // The page that comes after it has its offer; this one offers a summary of its own.
  const next = await driver.open(`${site.origin}/tide.html`);
  await next.waitFor(() => document.querySelectorAll('nutgraf-prompt').length);
  expect(await own.evaluate(() => document.querySelectorAll('nutgraf-prompt').length)).toBe(0);
  const front = await driver.open(`${site.origin}/`);
  expect(await front.evaluate(() => document.querySelectorAll('nutgraf-prompt').length)).toBe(0);
});
