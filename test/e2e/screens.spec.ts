import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

const FOLDER = 'test/screens/popup';

/** The states of the popup that are photographed, and the page each appears on. */
const STATES = [
  { state: 'summary', path: '/article.html' },
  { state: 'arabic', path: '/arabic.html' },
  { state: 'not-an-article', path: '/' },
  { state: 'error', path: '/login.html' },
] as const;

async function photograph(view: View, driver: Browser, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const picture = await view.screenshot();
  expect(picture.length).toBeGreaterThan(1000);
  await writeFile(`${FOLDER}/${name}-${driver.name}.png`, picture);
}

/** Lightness of the page's ground, 0 to 255, as it is painted. */
const lightness = (view: View) =>
  view.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) return -1;
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? 255 : (red + green + blue) / 3;
  });

for (const scheme of ['light', 'dark'] as const) {
  for (const { state, path } of STATES) {
    test(`the popup in ${scheme}: ${state}`, async ({ driver, site }) => {
      await driver.setColorScheme(scheme);
      const popup = await driver.clickAction(await driver.open(`${site.origin}${path}`));
      await shownIn(popup);
      await photograph(popup, driver, `${state}-${scheme}`);
      expect((await lightness(popup)) > 128).toBe(scheme === 'light');
    });
  }

  test(`the pages in ${scheme}: first run, options`, async ({ driver }) => {
    await driver.setColorScheme(scheme);
    for (const name of ['welcome', 'options']) {
      const page = await driver.open(`${driver.base}${name}/index.html`);
      await page.waitFor(() => document.querySelector('h1') !== null);
      await photograph(page, driver, `${name}-${scheme}`);
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`while a page loads the popup says so in ${scheme}, and gives the summary when the text is there`, async ({
    driver,
    site,
  }) => {
    await driver.setColorScheme(scheme);
    const tab = await driver.open(`${site.origin}/late.html`);
    const popup = await driver.clickAction(tab);
    const state = await popup.waitFor(
      () => document.querySelector('[aria-busy="true"], .notice-page')?.className,
    );
    await photograph(
      popup,
      driver,
      `while-loading-${String(state).includes('notice') ? 'notice' : 'ghost'}-${scheme}`,
    );
    expect((await lightness(popup)) > 128).toBe(scheme === 'light');
    site.release('late');
    await tab.waitFor(() => document.querySelector('#view article') !== null);
    const retry = await popup.evaluate(() => document.querySelector('.notice-page button')?.textContent);
    if (retry) await popup.click('.notice-page button');
    await popup.waitFor(() => document.querySelectorAll('.sentence').length > 2);
  });
}
