import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Tab, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

declare const chrome: ExtensionApi;

/** The words painted in one of our layers. */
const painted = (view: View, layer: string) =>
  view.evaluate(
    (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString().replace(/\s+/g, ' ')).join(' '),
    `nutgraf-${layer}`,
  );

const summaryPainted = async (page: Tab): Promise<string> =>
  (await Promise.all(['strong', 'medium', 'light'].map((layer) => painted(page, layer)))).join(' ');

test('the keys walk from sentence to sentence in the page, also after the background has ended', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.close();
  await driver.pressCommand('next-sentence');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[0]);
  await driver.pressCommand('next-sentence');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[1]);
  await driver.stopBackground();
  await driver.pressCommand('next-sentence');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[2]);
  await driver.pressCommand('previous-sentence');
  await expect.poll(() => painted(page, 'sentence')).toBe(sentences[1]);
});

test('the key for the whole summary paints it and takes it away, as the page has it now', async ({
  driver,
  site,
}) => {
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.close();
  await driver.pressCommand('highlight-all');
  for (const words of sentences) await expect.poll(() => summaryPainted(page)).toContain(words);
  await driver.pressCommand('highlight-all');
  await expect.poll(() => summaryPainted(page)).toBe('  ');
  await driver.pressCommand('highlight-all');
  await expect.poll(() => summaryPainted(page)).toContain(sentences[0]);
  // What the page's own Escape has cleared is painted again by the next press, not cleared once more.
  await page.press('Escape');
  await expect.poll(() => summaryPainted(page)).toBe('  ');
  await driver.pressCommand('highlight-all');
  await expect.poll(() => summaryPainted(page)).toContain(sentences[0]);
});

test('the keys show as much as the popup: a length by share, too', { tag: '@alike' }, async ({
  driver,
  site,
}) => {
  await driver.background(() => chrome.storage.sync.set({ lengthBy: 'share', share: 30 }));
  const page = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(page);
  const { sentences } = await shownIn(popup);
  await popup.close();
  expect(sentences.length).toBeGreaterThan(5);
  await driver.pressCommand('highlight-all');
  for (const words of sentences) await expect.poll(() => summaryPainted(page)).toContain(words);
});
