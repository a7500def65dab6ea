import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

const painted = (view: View) =>
  view.evaluate(() =>
    [...(CSS.highlights.get('nutgraf-sentence') ?? [])]
      .map((range) => range.toString().replace(/\s+/g, ' '))
      .join(' '),
  );

/** Which of the sentences has the focus, from 0 on; -1 for none. */
const focused = (popup: View) =>
  popup.evaluate(() =>
    [...document.querySelectorAll('.sentence .words')].indexOf(document.activeElement as Element),
  );

test('by keys alone a sentence is found in the list and shown in the page', async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.press('j');
  expect(await focused(popup)).toBe(0);
  await popup.press('j');
  await popup.press('ArrowDown');
  expect(await focused(popup)).toBe(2);
  await popup.press('k');
  await popup.press('ArrowUp');
  expect(await focused(popup)).toBe(0);
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect.poll(() => painted(page)).toBe(sentences[1]);
  await popup.press('Enter');
  await expect.poll(() => painted(page)).toBe('');
});

test('an arrow goes on from the sentence that has the focus, however it came there', {
  tag: '@alike',
}, async ({ driver, site }) => {
  const popup = await driver.clickAction(await driver.open(`${site.origin}/article.html`));
  await shownIn(popup);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.words[tabindex="0"]')?.focus());
  await popup.press('ArrowDown');
  expect(await focused(popup)).toBe(1);
});

test('a question mark lists the keys; switched off, single keys do nothing and are not listed', {
  tag: '@alike',
}, async ({ driver, site }) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  await shownIn(popup);
  await popup.press('?');
  const listed = () => document.querySelectorAll('dialog.keys kbd').length;
  expect(await popup.waitFor(listed)).toBeGreaterThan(8);
  await popup.close();
  await driver.background(() => chrome.storage.sync.set({ singleKeys: false }));
  const again = await driver.clickAction(page);
  await shownIn(again);
  await again.waitFor(async () => !JSON.parse(localStorage.getItem('options') ?? '{}').singleKeys);
  await again.press('3');
  await again.press('?');
  await again.press('j');
  expect(await focused(again)).toBe(-1);
  expect((await shownIn(again)).sentences).toHaveLength(5);
  expect(await again.evaluate(listed)).toBe(0);
});

test('the bar of the article leads to its sentences, by click and by arrows', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.click('.bar > i:last-child');
  await expect.poll(() => painted(page)).toBe(sentences[4]);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.bar')?.focus());
  await popup.press('ArrowLeft');
  await expect.poll(() => painted(page)).toBe(sentences[3]);
  expect(await popup.evaluate(() => document.querySelector('.bar')?.getAttribute('aria-valuetext'))).toMatch(
    /Sentence 4 of 5, \d+% into the article/,
  );
  await popup.press('Home');
  await expect.poll(() => painted(page)).toBe(sentences[0]);
  await popup.press('End');
  await expect.poll(() => painted(page)).toBe(sentences[4]);
});

test('W tells why a sentence was chosen, in words, with its place', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  await shownIn(popup);
  await popup.press('j');
  await popup.press('j');
  await popup.press('w');
  const told = await popup.waitFor(() => document.querySelector('.explanation')?.textContent);
  expect(told).toMatch(/Paragraph \d+, /);
  expect(await popup.evaluate(() => document.querySelectorAll('.reasons li').length)).toBeGreaterThan(0);
});

test('a page that is no article offers to be read only where it can be; the focus goes on to the headline', async ({
  driver,
  site,
}) => {
  const offer = () => document.querySelector('.notice-page .button.main') !== null;
  const list = await driver.clickAction(await driver.open(`${site.origin}/front.html`));
  expect((await shownIn(list)).notice).toMatch(/Open one of them\.$/);
  expect(await list.evaluate(offer)).toBe(false);
  await list.close();
  const popup = await driver.clickAction(await driver.open(`${site.origin}/product.html`));
  await shownIn(popup);
  expect(await popup.evaluate(offer)).toBe(true);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.notice-page .button.main')?.focus());
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('.sentence, .nothing'));
  await expect.poll(() => popup.evaluate(() => document.activeElement?.localName)).toBe('h1');
});
