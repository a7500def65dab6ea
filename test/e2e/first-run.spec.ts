import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

test('after an update the first-run page does not open again', async ({ driver, site }) => {
  await driver.update();
  const page = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(page));
  const own = (base: string) => chrome.tabs.query({ url: `${base}*` });
  expect((await driver.background(own, driver.base)).map(({ url }) => url)).toEqual([]);
});
