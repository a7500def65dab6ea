import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

type Row = { page: string; url: (origin: string) => string; says: RegExp; only?: 'chromium' | 'firefox' };

const at = (path: string) => (origin: string) => `${origin}${path}`;

/** Pages that cannot be summarised, and what the reader is told of each. */
const ROWS: Row[] = [
  { page: 'an empty page', url: at('/empty.html'), says: /no text on this page/ },
  { page: 'a page of three words', url: at('/words.html'), says: /shorter than a summary|no text/ },
  { page: 'a login wall', url: at('/login.html'), says: /asks you to log in/ },
  { page: 'a front page', url: at('/'), says: /list of stories/ },
  { page: 'a product page', url: at('/product.html'), says: /list of stories|shorter than|no article/ },
  { page: 'a PDF', url: at('/paper.pdf'), says: /PDF/ },
  {
    page: 'an address that does not answer',
    url: () => 'http://127.0.0.1:1/story',
    says: /did not load|not let extensions/,
  },
  {
    page: 'the source of a page',
    url: (origin) => `view-source:${origin}/article.html`,
    says: /source of a page|own pages|not let extensions/,
  },
  { page: "the browser's settings", url: () => 'chrome://settings/', says: /own pages/, only: 'chromium' },
  {
    page: 'a blank tab',
    url: () => 'about:blank',
    says: /own pages|no text|not let extensions/,
    only: 'chromium',
  },
  { page: "the browser's settings", url: () => 'about:preferences', says: /own pages/, only: 'firefox' },
  {
    page: 'the reader view',
    url: (origin) => `about:reader?url=${encodeURIComponent(`${origin}/article.html`)}`,
    says: /reader view/,
    only: 'firefox',
  },
];

for (const { page, url, says, only } of ROWS) {
  test(`${page}${only ? ` (${only})` : ''} gives plain words`, async ({ driver, site, engine }) => {
    test.skip(only !== undefined && only !== engine, 'a page of the other browser');
    const tab = await driver.open(url(site.origin));
    const { notice } = await shownIn(await driver.clickAction(tab));
    expect(notice).toMatch(says);
    expect(notice).not.toMatch(/error:|undefined|exception|\bat \w+ \(/i);
    await tab.goto('about:blank');
    await driver.forget();
  });
}

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

test('a tab that goes on to another page between click and answer is no error', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await tab.evaluate(() => void location.assign('/tide.html'));
  await tab.waitFor(() => location.pathname === '/tide.html' && document.readyState === 'complete');
  const open = await popup.evaluate(() => document.readyState).catch(() => 'closed');
  if (open !== 'closed') expect(await shownIn(popup)).toBeTruthy();
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
