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

test('every sample page is read and digested as without a browser', async ({ driver, site }) => {
  const shell = await nodeShell();
  const reader = await BrowserReader.start(driver);
  for (const page of PAGES) {
    const url = `${site.origin}/${page}.html`;
    const html = await readFile(`test/fixtures/site/${page}.html`, 'utf8');
    const there = await reader.read(url);
    const here = await readInNode(shell, html, url);
    expect(differences(there, here), page).toEqual([]);
    expect(there, page).toHaveProperty('article');
  }
});
