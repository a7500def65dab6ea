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

/** Runs in the page: selects most of the article, at once or (`late`) when the context menu is there. */
function selectMost(late: boolean): void {
  const [first, , , , , last] = document.querySelectorAll('article p');
  if (!first || !last) return;
  const select = () => getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
  if (late) document.addEventListener('contextmenu', () => setTimeout(select), { once: true });
  else select();
}

test('from the context menu a page is read that was never clicked on, and all of it', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  // A selection that comes when the menu is open: its words were of the page.
  await page.evaluate(selectMost, true);
  const popup = await chooseFromMenu(driver as Firefox, page, 'article p');
  const { sentences } = await shownIn(popup);
  expect(sentences).toHaveLength(5);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  expect(await popup.evaluate(() => document.querySelector('.notices')?.textContent ?? '')).not.toContain(
    'selection',
  );
});

test('what is selected is summarised from the context menu, and labelled so', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  await page.evaluate(selectMost, false);
  const popup = await chooseFromMenu(driver as Firefox, page, 'article p:nth-of-type(4)');
  expect(await popup.waitFor(() => document.querySelector('.notices')?.textContent)).toContain(
    'your selection',
  );
});

test('too short a selection is said to be so, above the summary of the whole article', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  await page.evaluate(() => {
    const [heading] = document.querySelectorAll('h1');
    if (heading) getSelection()?.selectAllChildren(heading);
  });
  const popup = await chooseFromMenu(driver as Firefox, page, 'article p:nth-of-type(4)');
  expect(await popup.waitFor(() => document.querySelector('.notices')?.textContent)).toContain(
    'too short for a summary',
  );
  expect((await shownIn(popup)).sentences).toHaveLength(5);
});
