import type { Browser, Tab, View } from '../e2e/driver.ts';
import { expect } from '../e2e/fixtures.ts';
import { shownIn } from '../e2e/popup.ts';
import type { Site } from '../e2e/server.ts';

/** Clicks on the page and gives what the popup ends in: a summary, or plain words. */
export async function readHostile(
  driver: Browser,
  tab: Tab,
): Promise<{ popup: View; sentences: string[]; notice: string }> {
  const popup = await driver.clickAction(tab);
  const { sentences, notice = '' } = await shownIn(popup);
  expect(sentences.length > 0 || notice.length > 20).toBe(true);
  return { popup, sentences, notice };
}

/**
 * Nothing of the page has run in the popup, and nothing of ours has failed; what the page itself complains of is its
 * own affair.
 */
export async function expectUnharmed(driver: Browser, popup: View): Promise<void> {
  const foreign = await popup.evaluate(() => ({
    hacked: (globalThis as { hacked?: unknown }).hacked ?? null,
    nodes: document.querySelectorAll('script:not([src]), iframe, embed, object, [onerror], [onload]').length,
  }));
  expect(foreign).toEqual({ hacked: null, nodes: 0 });
  const problems = await driver.problems();
  expect(problems.filter(({ where, text }) => `${where} ${text}`.includes('-extension://'))).toEqual([]);
  await driver.forget();
}

/** Another page is read as ever. */
export async function expectNextPage(driver: Browser, site: Site): Promise<void> {
  const tab = await driver.open(`${site.origin}/tide.html`);
  const popup = await driver.clickAction(tab);
  const { sentences, notice } = await shownIn(popup);
  expect(notice).toBeUndefined();
  expect(sentences).toHaveLength(5);
  await popup.close();
}
