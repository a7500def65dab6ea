import type { Browser } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/**
 * A page that cannot be summarised, by the address that it has on a sample site, and what the reader is told of it;
 * `tag` where the browser has no part in it.
 */
export type Obstacle = { page: string; url: (origin: string) => string; says: RegExp; tag?: '@alike' };

/** Clicks the button on a page that cannot be summarised, and looks whether the notice is in plain words. */
export async function expectPlainWords(driver: Browser, url: string, says: RegExp): Promise<void> {
  const tab = await driver.open(url);
  const { notice } = await shownIn(await driver.clickAction(tab));
  expect(notice).toMatch(says);
  expect(notice).not.toMatch(/error:|undefined|exception|\bat \w+ \(/i);
  await tab.goto('about:blank');
  await driver.forget();
}

/** The test of one row. */
export function testObstacle({ page, url, says, tag }: Obstacle): void {
  test(`${page} gives plain words`, tag ? { tag } : {}, ({ driver, site }) =>
    expectPlainWords(driver, url(site.origin), says),
  );
}
