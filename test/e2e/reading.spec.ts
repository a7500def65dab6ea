import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { keptAt } from './kept.ts';
import { shownIn } from './popup.ts';

/** The extension's own interface, inside functions that run in the popup. */
declare const chrome: ExtensionApi;

const count = (popup: View) => popup.evaluate(() => document.querySelectorAll('.sentence').length);
const LONGER = '[aria-label="Longer"]';
const SHORTER = '[aria-label="Shorter"]';

/** Counts what the popup asks from now on, but for whether, and how, what it showed first is kept. */
function countMessages(): void {
  const scope = window as unknown as { messages: number; browser?: typeof chrome };
  const { runtime } = scope.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => Promise<unknown>;
  scope.messages = 0;
  const counted = (message: { call: string }, ...rest: unknown[]) => {
    if (message.call !== 'isKept' && message.call !== 'keepDrawing') scope.messages += 1;
    return send(message, ...rest);
  };
  runtime.sendMessage = counted as typeof runtime.sendMessage;
}

test('the length follows its buttons without asking anyone', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await keptAt(driver, `${site.origin}/article.html`);
  await driver.stopBackground();
  await popup.evaluate(countMessages);
  for (const [button, sentences] of [
    [LONGER, 6],
    [LONGER, 7],
    [SHORTER, 6],
    [SHORTER, 5],
    [SHORTER, 4],
  ] as const) {
    await popup.click(button);
    await popup.waitFor(
      (wanted: number) => document.querySelectorAll('.sentence').length === wanted,
      sentences,
    );
  }
  // Not whether the background runs: what the browser tells of its tabs may have woken it.
  expect(await popup.evaluate(() => (window as unknown as { messages: number }).messages)).toBe(0);
  await popup.click('.sentence .words');
  await popup.waitFor(() => (window as unknown as { messages: number }).messages > 0);
});

test('a digit sets the length', { tag: '@alike' }, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.press('3');
  await popup.waitFor(() => document.querySelectorAll('.sentence').length === 3);
  await popup.press('0');
  await popup.waitFor(() => document.querySelectorAll('.sentence').length === 10);
  expect(await count(popup)).toBe(10);
});

test('keys are heard from the moment the summary is there', { tag: '@alike' }, async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  const pressed = await popup.evaluate(pressWhenShown, '3');
  expect(pressed).toBe(true);
  await popup.waitFor(() => document.querySelectorAll('.sentence').length === 3);
});

test('a click on a sentence paints it in the page and brings it into view', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  const popup = await driver.clickAction(tab);
  const { sentences } = await shownIn(popup);
  const last = sentences.length - 1;
  await popup.click('.sentence:last-child .words');
  await popup.waitFor(
    () => document.querySelector('.sentence:last-child .words')?.getAttribute('aria-pressed') === 'true',
  );
  const painted = (await tab.waitFor(paintedText)) as { text: string };
  expect(painted.text.replace(/\s+/g, ' ')).toBe(sentences[last]?.replace(/\s+/g, ' '));
  await tab.waitFor(() => {
    const [first] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, ranges]) => [...ranges]);
    const box = (first as Range | undefined)?.getBoundingClientRect();
    return box && box.top >= 0 && box.bottom <= innerHeight;
  });
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a page that moves while it scrolls still ends at the sentence', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await tab.evaluate(shrinkAtFirstScroll);
  await popup.click('.sentence:last-child .words');
  await tab.waitFor(() => document.body.dataset.endedAtSentence === 'yes');
});

test('what is painted goes with a second click', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.click('.sentence:first-child .words');
  await tab.waitFor(paintedText);
  await popup.click('.sentence:first-child .words');
  await tab.waitFor(
    () =>
      [...CSS.highlights.keys()].every((name) => !name.startsWith('nutgraf')) || CSS.highlights.size === 0,
  );
});

test('where the system forces its own few colours, what is painted is underlined in them', async ({
  driver,
  site,
}) => {
  await driver.setColorScheme('light', { forced: true });
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await popup.click('.sentence:first-child .words');
  await tab.waitFor(paintedText);
  const [forced, line, own] = await tab.evaluate(() => {
    const block = document.querySelector('article p') as Element;
    const { textDecorationLine, backgroundColor } = getComputedStyle(block, '::highlight(nutgraf-sentence)');
    document.body.append(document.createElement('mark'));
    const mark = getComputedStyle(document.querySelector('mark') as Element).backgroundColor;
    return [matchMedia('(forced-colors: active)').matches, textDecorationLine, backgroundColor === mark];
  });
  expect([forced, line, own]).toEqual([true, 'underline', true]);
});

test('a sentence that is gone from the page is said to be gone', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await shownIn(popup);
  await tab.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.textContent = 'Removed.';
  });
  await popup.click('.sentence:first-child .words');
  await popup.waitFor(() => document.body.textContent?.includes('no longer in the page'));
});

test('a name whose mention is there is shown, though another mention has gone', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  const { entities } = await shownIn(popup);
  const often = entities.findIndex(({ count }) => count > 1);
  await tab.evaluate((name: string) => {
    const paragraphs = [...document.querySelectorAll('article p')];
    const last = paragraphs.findLast(({ textContent }) => textContent?.includes(name));
    if (last) last.textContent = 'Removed.';
  }, entities[often]?.name.split(' ').at(-1) ?? '');
  await popup.evaluate(
    (at: number) => document.querySelectorAll<HTMLElement>('.entity .name')[at]?.click(),
    often,
  );
  await popup.waitFor(() => document.querySelector('.entity .stepper'));
  expect(await popup.waitFor(() => document.querySelector('.bottom > .status')?.textContent)).toBe(
    'Shown in the page',
  );
});

/** Runs in the page: the words that are painted with our highlights now. */
function paintedText(): { text: string } | null {
  const ranges = [...CSS.highlights]
    .filter(([name]) => name.startsWith('nutgraf'))
    .flatMap(([, all]) => [...all]);
  return ranges.length > 0 ? { text: ranges.map(String).join('') } : null;
}

/** Runs in the popup: presses a key in the very task that brings the first sentence. */
function pressWhenShown(key: string): Promise<boolean> {
  return new Promise((resolve) => {
    const press = () => {
      if (!document.querySelector('.sentence')) return;
      watcher.disconnect();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      resolve(true);
    };
    const watcher = new MutationObserver(press);
    watcher.observe(document, { childList: true, subtree: true });
    press();
  });
}

/** Runs in the page: something tall above the article goes as soon as the page scrolls; where each scroll ended is noted. */
function shrinkAtFirstScroll(): void {
  const tall = document.createElement('div');
  tall.style.height = '3000px';
  document.documentElement.style.overflowAnchor = 'none';
  document.body.prepend(tall);
  addEventListener('scroll', () => tall.remove(), { once: true });
  addEventListener('scrollend', () => {
    const [first] = [...CSS.highlights].flatMap(([, ranges]) => [...ranges]);
    const box = (first as Range | undefined)?.getBoundingClientRect();
    if (box && !tall.isConnected && box.top >= 0 && box.bottom <= innerHeight)
      document.body.dataset.endedAtSentence = 'yes';
  });
}

test('a text in a language that we do not know is told as what the browser takes it for', async ({
  driver,
  site,
}) => {
  const popup = await driver.clickAction(await driver.open(`${site.origin}/welsh.html`));
  await shownIn(popup);
  // The page says that it were English.
  expect(await popup.waitFor(() => document.querySelector('.notices')?.textContent)).toMatch(/Welsh/);
});
