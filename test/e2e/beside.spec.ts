import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { CLEAR, offered, SHOW, shownIn } from './popup.ts';
import { giveVoices, type Heard, LISTEN } from './voices.ts';

declare const chrome: ExtensionApi;
declare const heard: Heard;

/** Opens the panel beside a page by the popup's own button. */
async function openPanel(driver: Browser, page: Tab): Promise<View> {
  const popup = await driver.clickAction(page);
  await shownIn(popup);
  // Firefox ends the popup's document before the click has returned.
  await popup.click('[aria-label="Open beside the page"]').catch(() => undefined);
  const panel = await driver.panel();
  // It slides in: what is clicked on meanwhile moves away.
  await panel.waitFor(async () => {
    const before = innerWidth;
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
    return innerWidth > 0 && innerWidth === before;
  });
  return panel;
}

const painted = (view: View, layer: string) =>
  view.evaluate(
    (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(' '),
    `nutgraf-${layer}`,
  );

test('the panel beside the page shows its summary, paints in the page, and hears that it was cleared', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const panel = await openPanel(driver, page);
  const { sentences } = await shownIn(panel);
  expect(sentences).toHaveLength(5);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await panel.click('.sentence:nth-of-type(2) .words');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[1]);
  expect(await offered(panel)).toBe(CLEAR);
  await page.press('Escape');
  await expect.poll(() => offered(panel)).toBe(SHOW);
});

test('in another tab the panel keeps its article, says so, and reads on when the button is clicked there', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const panel = await openPanel(driver, page);
  const { title, sentences } = await shownIn(panel);
  const other = await driver.open(`${site.origin}/tide.html`);
  const remark = await panel.waitFor(() => document.querySelector('.notices')?.textContent);
  expect(remark).toContain('another page');
  expect((await shownIn(panel)).title).toBe(title);
  // A sentence leads back to the tab of its page.
  await panel.click('.sentence:nth-of-type(1) .words');
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[0]);
  const popup = await driver.clickAction(other);
  const there = await shownIn(popup);
  expect(there.title).not.toBe(title);
  await panel.waitFor(
    (headline: string) => document.querySelector('h1')?.textContent === headline,
    there.title,
  );
});

test('on sites that the reader has allowed the panel follows the tab in front', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const panel = await openPanel(driver, page);
  const { title } = await shownIn(panel);
  await panel.click('.foot > .main');
  await expect.poll(() => painted(page, 'strong')).not.toBe('');
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => welcome.click('.question .answer:first-child'));
  await welcome.waitFor(() => document.querySelector('.answer[aria-pressed="true"]') !== null);
  const other = await driver.open(`${site.origin}/tide.html`);
  await panel.waitFor((before: string) => {
    const now = document.querySelector('h1')?.textContent;
    return now && now !== before && document.querySelectorAll('.sentence').length > 0;
  }, title);
  await driver.open(`${site.origin}/`);
  // While a tab has no address yet, nobody knows that it may be read.
  await panel.waitFor(() => document.querySelector('.notices')?.textContent === 'This is from another page.');
  // What was shown in the one page was not asked for in the other.
  expect(await painted(other, 'strong')).toBe('');
  expect(await painted(other, 'light')).toBe('');
  await page.activate();
  const shows = (headline: string) =>
    document.querySelector('h1')?.textContent === headline && !document.querySelector('.notices');
  await panel.waitFor(shows, title);
  // What is read aloud is read to its end, wherever the reader looks meanwhile.
  await panel.evaluate(giveVoices);
  await panel.click(LISTEN);
  await panel.waitFor(() => heard.said.length === 1);
  await other.activate();
  await panel.waitFor(() => document.querySelector('.notices')?.textContent === 'This is from another page.');
  await panel.evaluate(() => heard.said[0]?.onend());
  await panel.waitFor(() => heard.said.length === 2);
  expect((await shownIn(panel)).title).toBe(title);
  await panel.click('.listening [aria-label="Stop"]');
  await panel.waitFor((before: string) => document.querySelector('h1')?.textContent !== before, title);
});

test('where the article has made way for another site, a sentence opens its address at its place', async ({
  driver,
  site,
}) => {
  const address = `${site.origin}/article.html`;
  const page = await driver.open(address);
  const panel = await openPanel(driver, page);
  await shownIn(panel);
  await page.goto('data:text/html,<title>Elsewhere</title><p>Nothing of the article is here.');
  await panel.waitFor(() => document.querySelector('.notices')?.textContent?.includes('another page'));
  await panel.click('.sentence:nth-of-type(5) .words');
  const opened = await driver.tabAt(address);
  await opened.waitFor(() => document.visibilityState === 'visible' && scrollY > 0);
});
