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

test('the install asks for nothing', async ({ driver }) => {
  const held = await driver.background(() => chrome.permissions.getAll());
  expect(held.origins ?? []).toEqual([]);
});
