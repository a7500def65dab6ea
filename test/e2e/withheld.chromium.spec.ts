import type { Chromium } from './chromium.ts';
import { onClickOnly } from './chromium-settings.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

test('site access “on click” is noticed at once and honoured, and a click still reads', async ({
  driver,
  site,
}) => {
  const options = await driver.open(`${driver.base}options/index.html`);
  await options.waitFor(() => document.querySelector('.as-detection-never input:checked') !== null);
  await driver.allowHosts(() => options.click('.as-detection-everywhere input'));
  await options.waitFor(() => document.querySelector('.as-detection-everywhere input:checked') !== null);
  expect(await options.evaluate(() => document.querySelector('.idle'))).toBeNull();
  await (driver as Chromium).inSettings(onClickOnly);
  expect(await options.waitFor(() => document.querySelector('.idle')?.textContent)).toMatch(/does not allow/);
  const tab = await driver.open(`${site.origin}/article.html`);
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBeGreaterThan(2);
  const other = await driver.open(`${site.origin}/tide.html`);
  await driver.background(() => true);
  expect((await driver.actionState(other)).title).toMatch(/^Read this page/);
});
