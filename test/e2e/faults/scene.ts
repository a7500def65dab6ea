import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { DigestRequest } from '../../../src/messages.ts';
import type { Browser, Tab, View } from '../driver.ts';
import { expect } from '../fixtures.ts';
import { keptAt, keptVersions, storedRows } from '../kept.ts';
import { type Shown, shownIn } from '../popup.ts';
import type { Site } from '../server.ts';

declare const chrome: ExtensionApi;

/** What a message to the background is answered with. */
export type Answer = {
  ok: boolean;
  problem?: string;
  digested?: { url: string; version: string; kept: boolean; unkept?: string; article: { text: string } };
};

/** Asks the background for a digest of a tab, as the popup does, from one of the extension's own pages. */
export const ask = (screen: View, tabId: number, more: Partial<DigestRequest> = {}): Promise<Answer> =>
  screen.evaluate(
    async (request: DigestRequest) => {
      const message = { to: 'background', call: 'digestTab', args: request };
      const { value } = (await chrome.runtime.sendMessage(message)) as { value: Answer };
      return value;
    },
    { tabId, anyway: true, ...more },
  );

/** A page of the extension that may read every site. */
export async function openScreen(driver: Browser): Promise<Tab> {
  const screen = await driver.open(`${driver.base}welcome/index.html`);
  await driver.allowHosts(() => screen.click('.question .answer:first-child'));
  return screen;
}

/** A page that may be read, asked about from another one: the screen, and the tab with its id. */
export async function openBeside(
  driver: Browser,
  url: string,
): Promise<{ screen: Tab; tab: Tab; id: number }> {
  const screen = await openScreen(driver);
  const tab = await driver.open(url);
  return { screen, tab, id: await tab.id() };
}

/** The addresses of the library's entries. */
export const entries = async (driver: Browser): Promise<string[]> =>
  (await storedRows(driver)).entries.map(({ url }) => url);

/** Reads a page in the popup, and waits until it is kept. */
export async function readOnce(driver: Browser, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.close();
  await keptAt(driver, url);
  return tab;
}

/** Gives the page another last paragraph, as an edit of the story does. */
export const editStory = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const last = [...document.querySelectorAll('article p')].at(-1);
    if (last) last.textContent = 'On Friday the parliament in Ardle rejected the terminal for good.';
  });

/** The popup ends in a summary. */
export async function expectSummary(popup: View): Promise<Shown> {
  const shown = await shownIn(popup);
  expect(shown.notice).toBeUndefined();
  expect(shown.sentences.length).toBeGreaterThan(2);
  return shown;
}

/** The popup ends in a summary or in plain words; one whose tab has gone may be gone, too. */
export async function expectWords(popup: View): Promise<void> {
  const alive = await popup.evaluate(() => true).catch(() => false);
  const shown = alive ? await shownIn(popup).catch(() => undefined) : undefined;
  if (!shown) return;
  expect(shown.sentences.length > 2 || (shown.notice ?? '').length > 20).toBe(true);
}

/** A new click gives the summary, and the library holds so many versions of so many articles. */
export async function expectKept(
  driver: Browser,
  tab: Tab,
  { versions, articles }: { versions: number; articles: number },
): Promise<void> {
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.close();
  expect((await keptVersions(driver)).length).toBe(versions);
  expect(await entries(driver)).toHaveLength(articles);
}

/** The page is read in a new tab, and nothing but whole articles of pages that were asked for is kept, each once. */
export async function expectOrder(driver: Browser, site: Site): Promise<void> {
  const tab = await driver.open(`${site.origin}/tide.html`);
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.close();
  const kept = await keptVersions(driver);
  expect(new Set(kept.map(({ url }) => url)).size).toBe(kept.length);
  for (const { url, article } of kept)
    expect(article.text.includes('tidal meadows')).toBe(url.endsWith('/tide.html'));
  expect((await entries(driver)).sort()).toEqual(kept.map(({ url }) => url).sort());
}
