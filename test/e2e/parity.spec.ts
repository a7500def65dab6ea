import { readFile } from 'node:fs/promises';
import { differences } from '../parity/differences.ts';
import { BrowserReader, nodeShell, readInNode } from '../parity/reading.ts';
import { expect, test } from './fixtures.ts';

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

test('every sample page is digested as without a browser, and each sentence shown in it at once, below a sticky bar', async ({
  driver,
  site,
}) => {
  // Without smooth scrolling whatever is shown is there when the painting is answered.
  await driver.setColorScheme('light', { calm: true });
  const shell = await nodeShell();
  const reader = await BrowserReader.start(driver);
  for (const page of PAGES) {
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
});
