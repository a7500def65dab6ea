import { expect, test } from '../e2e/fixtures.ts';
import { expectNextPage, expectUnharmed, readHostile } from './expect.ts';
import { deluges } from './pages.ts';

test.setTimeout(400_000);

for (const [number, [what, html]] of Object.entries(deluges).entries()) {
  test(`a page with ${what} ends in a summary or in words`, async ({ driver, site }) => {
    const path = `/2026/09/night-ferry-ends-in-october-${number}.html`;
    site.put(path, html, 'run');
    const tab = await driver.open(site.origin + path);
    const { popup, sentences, notice } = await readHostile(driver, tab);
    process.stdout.write(`    ${what}: ${sentences.length > 0 ? 'summed up' : notice}\n`);
    expect(notice, 'the page stands there, if only as a crashed one').not.toContain('another page');
    await expectUnharmed(driver, popup);
    await popup.close();
    await tab.close();
    await expectNextPage(driver, site);
  });
}
