import type { Browser, Tab } from './driver.ts';
import { expect } from './fixtures.ts';

/** Waits until a page has both its offers. */
export const offered = (page: Tab) =>
  page.waitFor(() => document.querySelectorAll('nutgraf-prompt').length === 2);

/** Has the offer switched on as its reader does: on the options page, where the browser asks for the sites. */
export async function switchOn(driver: Browser): Promise<Tab> {
  const options = await driver.open(`${driver.base}options/index.html`);
  // The first paint has the options of last time, which another test may have left.
  await options.waitFor(
    () =>
      document.querySelector('.as-detection-never input:checked') !== null &&
      document.querySelector('#option-prompt:not(:checked)') !== null,
  );
  await driver.allowHosts(() => options.click('#option-prompt'));
  await options.waitFor(() => document.querySelector('#option-prompt:checked') !== null);
  return options;
}

/** Moves the focus by keyboard to the first offer in the page; one button further with each further press. */
export async function focusOffer(page: Tab): Promise<void> {
  const isThere = () => document.activeElement?.localName === 'nutgraf-prompt';
  for (let press = 0; press < 40 && !(await page.evaluate(isThere)); press++) await page.press('Tab');
  expect(await page.evaluate(isThere)).toBe(true);
}

/** How tall the first offer stands in the page: what it shows is closed to everybody. */
export const height = (page: Tab): Promise<number> =>
  page.evaluate(() => document.querySelector('nutgraf-prompt')?.getBoundingClientRect().height ?? 0);
