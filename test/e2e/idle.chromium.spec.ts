import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';

/** The extension's own interface, inside functions that run in the background or in its pages. */
declare const chrome: ExtensionApi;

test('an option that lies idle asks for its permission again in one click', async ({ driver }) => {
  await driver.background(() => chrome.storage.sync.set({ detection: 'everywhere' }));
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.waitFor(() => document.querySelector('.idle') !== null);
  // Without a window nobody could answer the browser's question: it is noted instead.
  await options.evaluate(() => {
    chrome.permissions.request = async ({ origins }) => {
      document.body.dataset.asked = `${document.body.dataset.asked ?? ''} ${origins}`;
      return false;
    };
  });
  await options.click('.idle button');
  await options.waitFor(() => document.body.dataset.asked === ' *://*/*');
  await options.click('.as-detection-everywhere input');
  await options.waitFor(() => document.body.dataset.asked === ' *://*/* *://*/*');
  expect(await options.waitFor(() => document.querySelector('[role="status"].idle')?.textContent)).toMatch(
    /does not allow/,
  );
});
