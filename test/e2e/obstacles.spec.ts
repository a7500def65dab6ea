import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expect, test } from './fixtures.ts';
import { type Obstacle, testObstacle } from './obstacles.ts';
import { shownIn } from './popup.ts';
import { until } from './until.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

const at = (path: string) => (origin: string) => `${origin}${path}`;

/** Pages that cannot be summarised, and what the reader is told of each. */
const ROWS: Obstacle[] = [
  { page: 'an empty page', url: at('/empty.html'), says: /no text on this page/ },
  {
    page: 'a page of three words',
    url: at('/words.html'),
    says: /shorter than a summary|no text/,
    tag: '@alike',
  },
  { page: 'a login wall', url: at('/login.html'), says: /asks you to log in/, tag: '@alike' },
  { page: 'a front page', url: at('/'), says: /list of stories/, tag: '@alike' },
  {
    page: 'a product page',
    url: at('/product.html'),
    says: /list of stories|shorter than|no article/,
    tag: '@alike',
  },
  { page: 'a PDF', url: at('/paper.pdf'), says: /PDF/ },
  {
    page: 'an address that does not answer',
    url: () => 'http://127.0.0.1:1/story',
    says: /did not load|not let extensions/,
  },
  {
    page: 'the source of a page',
    url: (origin) => `view-source:${origin}/article.html`,
    says: /source of a page|own pages/,
  },
];

for (const row of ROWS) testObstacle(row);

test('a page shorter than a summary is read whole where the reader wishes', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/words.html`);
  const id = await tab.id();
  const popup = await driver.clickAction(tab);
  expect((await shownIn(popup)).notice).toMatch(/shorter than a summary/);
  await popup.click('.notice-page button');
  const { sentences, remarks } = await popup
    .waitFor(() => document.querySelector('.sentence'))
    .then(() => shownIn(popup));
  expect(sentences).toEqual(['Nothing to see']);
  expect(remarks).toContain('A short text, shown whole');
  // The wish is remembered with the page, for every place that asks for it.
  const again = await popup.evaluate(
    (tabId: number) =>
      chrome.runtime.sendMessage({ to: 'background', call: 'digestTab', args: { tabId, clicked: true } }),
    id,
  );
  expect(again).toMatchObject({ value: { ok: true, digested: { url: `${site.origin}/words.html` } } });
});

test('a page without any text offers nothing to read', async ({ driver, site }) => {
  const popup = await driver.clickAction(await driver.open(`${site.origin}/empty.html`));
  await shownIn(popup);
  const offers = await popup.evaluate(() =>
    [...document.querySelectorAll('.notice-page button')].map(({ textContent }) => textContent),
  );
  expect(offers).not.toContain('Read it all the same');
});

test('a page that is a frame of the same site is read through it, or says so', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/frames.html`);
  const { notice, sentences } = await shownIn(await driver.clickAction(tab));
  if (notice === undefined) expect(sentences.length).toBeGreaterThan(2);
  else expect(notice).toMatch(/frame/);
});

test('a page whose story comes late can be read once it is there', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/late.html`);
  const popup = await driver.clickAction(tab);
  const early = await popup.waitFor(
    () => document.querySelector('.notice-page, .loading, .sentence') !== null,
  );
  expect(early).toBe(true);
  site.release('late');
  await tab.waitFor(() => document.querySelector('#view article') !== null);
  await popup.close();
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBeGreaterThan(2);
});

/** Whether the reader script stands in a tab's page; runs in the background. */
async function readerIsIn(tabId: number): Promise<boolean> {
  const func = () => Symbol.for('nutgraf.reader') in globalThis;
  const [found] = await chrome.scripting.executeScript({ target: { tabId }, func });
  return found?.result === true;
}

test('a tab that goes on to another page while it is read is said to have gone on', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/late.html`);
  const id = await tab.id();
  const popup = await driver.clickAction(tab);
  await popup.waitFor(() => document.querySelector('[aria-busy="true"]') !== null);
  // A reader that comes later would read the next page, which is as right an answer.
  await until('the reader to be in the page', () => driver.background(readerIsIn, id));
  await tab.evaluate(() => void location.assign('/tide.html'));
  const { notice } = await shownIn(popup);
  expect(notice).toMatch(/went on to another page/);
  await popup.click('.notice-page .button.main');
  // A click opens one page: Chromium counts the next page of the same site to it, Firefox wants another click.
  await popup.waitFor(
    () => /Click the toolbar button/.test(document.body.innerText) || document.querySelector('.sentence'),
  );
});

test('the reader script injected twice answers once', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const first = await driver.clickAction(tab);
  const before = await shownIn(first);
  await first.close();
  for (let turn = 0; turn < 2; turn++) {
    const popup = await driver.clickAction(tab);
    expect((await shownIn(popup)).sentences).toEqual(before.sentences);
    await popup.close();
  }
});
