import { readFile } from 'node:fs/promises';
import { differences } from '../parity/differences.ts';
import { BrowserReader, nodeShell, readInNode } from '../parity/reading.ts';
import type { Browser } from './driver.ts';
import { expect, test } from './fixtures.ts';
import type { Site } from './server.ts';

const PAGES = [
  'article',
  'tide',
  'german',
  'french',
  'arabic',
  'japanese',
  'russian',
  'paywall',
  'hostile',
  'infinite',
];

/** Height of the bar that is laid over the top of each page, in CSS pixels. */
const BAR = 80;

/** Runs in the page: a bar sticks to the top of the window. */
function layBar(height: number): void {
  const bar = document.createElement('div');
  bar.style.cssText = `position: sticky; inset-block-start: 0; height: ${height}px; background: gold; z-index: 9`;
  document.body.prepend(bar);
}

/** Reads pages in the browser and without one, and has each of their sentences shown. */
async function compare(driver: Browser, site: Site, pages: readonly string[]): Promise<void> {
  // Without smooth scrolling whatever is shown is there when the painting is answered.
  await driver.setColorScheme('light', { calm: true });
  const shell = await nodeShell();
  const reader = await BrowserReader.start(driver);
  for (const page of pages) {
    const url = `${site.origin}/${page}.html`;
    const html = await readFile(`test/fixtures/site/${page}.html`, 'utf8');
    const there = await reader.read(url, async (tab, { article, digest }) => {
      await tab.evaluate(layBar, BAR);
      expect(await reader.misshown(tab, article.text, digest.sentences, BAR), page).toEqual([]);
    });
    const here = await readInNode(shell, html, url);
    expect(differences(there, here), page).toEqual([]);
    expect(there, page).toHaveProperty('article');
  }
}

for (const pages of [PAGES.slice(0, 5), PAGES.slice(5)])
  test(`as without a browser, and each sentence shown at once, below a sticky bar: ${pages.join(', ')}`, async ({
    driver,
    site,
  }) => {
    await compare(driver, site, pages);
  });
