import type { Browser, View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** Listens for what is written to the clipboard, which a browser without a window cannot be asked for. */
const eavesdrop = (popup: View) =>
  popup.evaluate(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    const { clipboard } = navigator;
    clipboard.writeText = async (text) => void copied.push(text);
    clipboard.write = async (items) => {
      for (const item of items) copied.push(await (await item.getType('text/plain')).text());
    };
  });

async function copyAs(driver: Browser, url: string, words: string): Promise<string> {
  const popup = await driver.clickAction(await driver.open(url));
  await shownIn(popup);
  await eavesdrop(popup);
  await popup.evaluate(() => {
    const opener = [...document.querySelectorAll('button, summary')].find((button) =>
      /^Copy/.test(button.textContent ?? ''),
    );
    (opener as HTMLElement | undefined)?.click();
  });
  await popup.waitFor((name: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"]')];
    const found = all.find((button) => button.textContent?.trim() === name);
    found?.click();
    return found !== undefined;
  }, words);
  return String(await popup.waitFor(() => (window as unknown as { copied: string[] }).copied.at(-1)));
}

test('the summary can be copied as text', async ({ driver, site }) => {
  const text = await copyAs(driver, `${site.origin}/article.html`, 'Copy as text');
  expect(text).toContain('Port Ellery closes the Marlowe Bridge');
  expect(text).toContain(`${site.origin}/article.html`);
  expect(text).toContain('The city council of Port Ellery voted on Tuesday');
});

test('as Markdown each sentence leads to its place, and nothing of a hostile page is markup', {
  tag: '@alike',
}, async ({ driver, site }) => {
  const markdown = await copyAs(driver, `${site.origin}/hostile.html`, 'Copy as Markdown');
  expect(markdown).toContain('#:~:text=');
  expect(markdown).not.toMatch(/(?<!\\)<(script|img|svg|b)\b/i);
  expect(markdown).not.toMatch(/\]\(javascript:/i);
});

test('nothing of a hostile page runs in the popup', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/hostile.html`);
  const popup = await driver.clickAction(tab);
  const { sentences, title } = await shownIn(popup);
  expect(sentences.length).toBeGreaterThan(1);
  expect(title).toContain('<img src=x');
  const run = await popup.evaluate(
    () =>
      'hacked' in window || document.querySelector('img[src="x"], svg[onload], script:not([src])') !== null,
  );
  expect(run).toBe(false);
  expect(await tab.evaluate(() => 'hacked' in window)).toBe(false);
});
