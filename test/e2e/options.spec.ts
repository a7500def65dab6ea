import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';
import { keptVersions } from './kept.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

test('an option is saved at once and used at the next click', async ({ driver, site }) => {
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.click('[id$="order"] input[value="importance"], input[name$="order"][value="importance"]');
  await options.waitFor(async () => (await chrome.storage.sync.get('order')).order === 'importance');
  await options.evaluate(() => {
    const range = document.querySelector<HTMLInputElement>('input[type="range"][id$="sentences"]');
    if (!range) return;
    range.value = '3';
    range.dispatchEvent(new Event('input', { bubbles: true }));
    range.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await options.waitFor(async () => (await chrome.storage.sync.get('sentences')).sentences === 3);
  const tab = await driver.open(`${site.origin}/article.html`);
  expect((await shownIn(await driver.clickAction(tab))).sentences).toHaveLength(3);
});

test('what sync did not take survives a save from another window', async ({ driver }) => {
  const [one, other] = [
    await driver.open(`${driver.base}options/index.html`),
    await driver.open(`${driver.base}options/index.html`),
  ];
  await driver.background(() => chrome.storage.sync.set({ order: 'article' }));
  await one.evaluate(() => {
    chrome.storage.sync.set = () => Promise.reject(new Error('over the limit'));
  });
  await one.activate();
  await one.click('input[name$="order"][value="importance"]');
  await one.waitFor(() => document.querySelector('.saved [role="status"]')?.textContent);
  await other.activate();
  // It shows the other window's change, too, and what that moves has its place then.
  await other.waitFor(() => document.querySelector('.as-order-importance input:checked') !== null);
  await other.click('input[name$="theme"][value="sepia"]');
  await other.waitFor(async () => (await chrome.storage.sync.get('theme')).theme === 'sepia');
  await other.waitFor(async () => (await chrome.storage.sync.get('order')).order === 'importance');
  // The mark goes once the sync store has the value.
  await expect
    .poll(() => driver.background(async () => Object.keys(await chrome.storage.local.get(null))))
    .not.toContain('unsynced:order');
});

test('values of the wrong type fall back to the default', async ({ driver, site }) => {
  await driver.background(() =>
    chrome.storage.sync.set({ sentences: 'many', order: 7, kinds: 'all', theme: null }),
  );
  const tab = await driver.open(`${site.origin}/article.html`);
  const { sentences, entities } = await shownIn(await driver.clickAction(tab));
  expect(sentences).toHaveLength(5);
  expect(entities.length).toBeGreaterThan(3);
});

test('the cache is cleared with a button', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(tab));
  expect(await keptVersions(driver)).toHaveLength(1);
  const options = await driver.open(`${driver.base}options/index.html`);
  const button = await options.waitFor(() => {
    const all = [...document.querySelectorAll('button')];
    const found = all.find(({ textContent }) => /clear|empty/i.test(textContent ?? ''));
    found?.setAttribute('data-found', '');
    return found?.textContent;
  });
  expect(button).toBeTruthy();
  await options.click('[data-found]');
  await expect.poll(async () => (await keptVersions(driver)).length).toBe(0);
});

test('a rule for the site in front is set from the popup', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  const sites = () =>
    driver.background(async () => (await chrome.storage.local.get('option:sites'))['option:sites']);
  await popup.click('.menu.end > button');
  await popup.click('.menu.end .leaf button:nth-of-type(2)');
  await expect.poll(sites).toEqual([{ pattern: expect.stringContaining('127.0.0.1'), rule: 'never' }]);
  await popup.click('.menu.end > button');
  await popup.waitFor(
    () =>
      document.querySelector('.menu.end .leaf button:nth-of-type(2)')?.getAttribute('aria-pressed') ===
      'true',
  );
  await popup.click('.menu.end .leaf button:nth-of-type(3)');
  await expect.poll(sites).toEqual([]);
});

test('a site that may not be read yet is allowed on the options page', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.click('.menu.end > button');
  await popup.click('.menu.end .leaf button:nth-of-type(1)');
  const options = await driver.tabAt(`${driver.base}options/`);
  const typed = await options.waitFor(() => document.querySelector<HTMLInputElement>('#option-sites')?.value);
  expect(site.origin).toContain(typed);
});

test('the install asks for nothing', async ({ driver }) => {
  const held = await driver.background(() => chrome.permissions.getAll());
  expect(held.origins ?? []).toEqual([]);
});
