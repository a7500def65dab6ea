import { rm } from 'node:fs/promises';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { copyOfBuild, expect, launch, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

test('the first-run page opens by itself after the installation', async ({ engine }) => {
  test.setTimeout(120_000); // It starts a browser of its own.
  const extension = await copyOfBuild(engine);
  const browser = await launch(engine, { extension, privateWindows: false });
  try {
    const welcome = await browser.tabAt(`${browser.base}welcome/`);
    expect(await welcome.waitFor(() => document.querySelector('h1')?.textContent)).toMatch(
      /in its own words/,
    );
    // The sample is digested by the product itself, and stands beside its summary.
    await welcome.waitFor(() => document.querySelectorAll('.sample .sentence').length === 5);
    expect(await welcome.evaluate(() => document.querySelector('.paper-title')?.textContent)).toMatch(
      /Marlowe Bay/,
    );
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
});

test('after an update it does not open again', async ({ driver, site }) => {
  await driver.update();
  const page = await driver.open(`${site.origin}/article.html`);
  await shownIn(await driver.clickAction(page));
  const own = (base: string) => chrome.tabs.query({ url: `${base}*` });
  expect((await driver.background(own, driver.base)).map(({ url }) => url)).toEqual([]);
});
