import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

test('an option that lies idle asks for its permission again in one click', async ({ driver }) => {
  await driver.background(() => chrome.storage.sync.set({ detection: 'everywhere' }));
  const options = await driver.open(`${driver.base}options/index.html`);
  for (const asks of ['.idle button', '.as-detection-everywhere input']) {
    await options.waitFor(() => document.querySelector('.idle') !== null);
    await driver.allowHosts(() => options.click(asks));
    await options.waitFor(() => document.querySelector('.idle') === null);
    await driver.takeHostsAway();
  }
  expect(await options.waitFor(() => document.querySelector('.idle')?.textContent)).toMatch(/does not allow/);
});
