import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { expectNextPage, expectUnharmed, readHostile } from '../hostile/expect.ts';
import { attacks, floods } from '../hostile/pages.ts';
import { expect, test } from './fixtures.ts';

declare const chrome: ExtensionApi;

/** An address that looks like a story's; each page has its own. */
const addressOf = (number: number): string => `/2026/09/night-ferry-ends-in-october-${number}.html`;

for (const [number, [what, html]] of Object.entries(attacks).entries()) {
  test(`hostile page, ${what}: it is summed up, and nothing of it runs with us`, async ({ driver, site }) => {
    site.put(addressOf(number), html, 'run');
    const tab = await driver.open(site.origin + addressOf(number));
    const { popup, sentences, notice } = await readHostile(driver, tab);
    expect(notice).toBe('');
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.join(' ')).toContain('ferry');
    await popup.click('.sentence:last-child .words');
    await popup.waitFor(() =>
      document.querySelector('.sentence:last-child .words')?.getAttribute('aria-pressed'),
    );
    await expectUnharmed(driver, popup);
    await popup.close();
  });
}

for (const [number, [what, html]] of Object.entries(floods).entries()) {
  test(`a page with ${what} ends in a summary or in words`, { tag: '@alike' }, async ({ driver, site }) => {
    site.put(addressOf(100 + number), html, 'run');
    const tab = await driver.open(site.origin + addressOf(100 + number));
    const { popup } = await readHostile(driver, tab);
    await expectUnharmed(driver, popup);
    await popup.close();
    await expectNextPage(driver, site);
  });
}

test('no page can load, frame or find a file of the extension', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/tide.html`);
  const found = await tab.evaluate(async (base: string) => {
    const files = [
      'popup/index.html',
      'library/index.html',
      'icons/icon-16.png',
      'reader.js',
      'lang/en.json',
      'manifest.json',
    ];
    const reached: string[] = [];
    for (const file of files) {
      await fetch(base + file).then(
        () => reached.push(`fetched ${file}`),
        () => undefined,
      );
      const frame = document.createElement('iframe');
      frame.src = base + file;
      const loaded = new Promise((resolve) => {
        frame.onload = frame.onerror = resolve;
        setTimeout(resolve, 1000);
      });
      document.body.append(frame);
      await loaded;
      try {
        if (frame.contentDocument && frame.contentDocument.body.childElementCount > 0)
          reached.push(`read ${file}`);
      } catch {
        // Another origin: an error page, or a frame that must not be read.
      }
      frame.remove();
    }
    return reached;
  }, driver.base);
  expect(found).toEqual([]);
  await driver.forget();
});

test('what a content script may not ask is left unanswered, and it learns of its own page only', async ({
  driver,
  site,
}) => {
  const screen = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => screen.click('.question .answer:first-child'));
  const own = await driver.open(`${site.origin}/article.html`);
  const other = await driver.open(`${site.origin}/tide.html`);
  const ids = [await own.id(), await other.id()];
  const answers = await driver.background(async ([target = 0, foreign = 0]: number[]) => {
    const [{ result } = { result: undefined }] = await chrome.scripting.executeScript({
      target: { tabId: target },
      args: [foreign],
      func: async (tabId: number) => {
        const say = (call: string, args: unknown) =>
          chrome.runtime.sendMessage({ to: 'background', call, args }).then(
            (answer) => answer ?? null,
            () => null,
          );
        return {
          digest: await say('digestTab', { tabId, anyway: true }),
          paint: await say('paint', { tabId, text: '', paints: [] }),
          clear: await say('clearCache', {}),
          settle: await say('settle', {}),
          prompt: await say('promptSummary', { tabId }),
        };
      },
    });
    return result as Record<string, { value: { sentences: string[] } } | null>;
  }, ids);
  const { prompt, ...privileged } = answers;
  expect(privileged).toEqual({ digest: null, paint: null, clear: null, settle: null });
  expect(prompt?.value.sentences.join(' ')).toContain('Bridge');
  expect(prompt?.value.sentences.join(' ')).not.toContain('meadows');
});
