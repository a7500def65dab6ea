import { expect, test } from './fixtures.ts';
import { keptAt } from './kept.ts';
import { shownIn } from './popup.ts';

test('the library lists what was read, and finds it again', async ({ driver, site }) => {
  for (const page of ['tide', 'german']) {
    const url = `${site.origin}/${page}.html`;
    const popup = await driver.clickAction(await driver.open(url));
    await shownIn(popup);
    await popup.close();
    await keptAt(driver, url);
  }
  const library = await driver.open(`${driver.base}library/index.html`);
  await library.waitFor(() => document.querySelectorAll('.entry-title').length === 2);
  const titles = await library.evaluate(() =>
    [...document.querySelectorAll('.entry-title')].map((title) => title.textContent),
  );
  expect(titles[0]).toContain('Hallenbad');
  expect(titles[1]).toContain('Tidal meadows');
  await library.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.library-filters input');
    if (!field) return;
    field.value = 'carbon';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await library.waitFor(() => document.querySelectorAll('.entry-title').length === 1);
  expect(await library.evaluate(() => document.querySelector('.entry-title')?.textContent)).toContain(
    'Tidal meadows',
  );
});
