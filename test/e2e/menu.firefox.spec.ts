import type { Tab, View } from './driver.ts';
import type { Firefox } from './firefox.ts';
import { expect, test } from './fixtures.ts';
import { middleOf } from './middle.ts';
import { shownIn } from './popup.ts';

/** Chooses our entry from the context menu over the first match of a selector, and gives the popup that it opens. */
async function chooseFromMenu(driver: Firefox, page: Tab, selector: string): Promise<View> {
  const at = await page.waitFor(middleOf, selector);
  await driver.privileged('chooseFromMenu', await page.id(), at, driver.id);
  return driver.complete('popup');
}

test('from the context menu a page is read that was never clicked on', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const { sentences } = await shownIn(await chooseFromMenu(driver as Firefox, page, 'article p'));
  expect(sentences).toHaveLength(5);
});

test('what is selected is summarised from the context menu, and labelled so', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  await page.evaluate(() => {
    const [first, , , , , last] = document.querySelectorAll('article p');
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  });
  const popup = await chooseFromMenu(driver as Firefox, page, 'article p:nth-of-type(4)');
  expect(await popup.waitFor(() => document.querySelector('.notices')?.textContent)).toContain(
    'your selection',
  );
});
