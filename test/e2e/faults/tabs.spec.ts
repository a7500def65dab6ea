import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser, Tab } from '../driver.ts';
import { expect, test } from '../fixtures.ts';
import { keptVersions } from '../kept.ts';
import type { Site } from '../server.ts';
import { heldThere, holdAt, letGo, type Step } from './hold.ts';
import { ask, expectOrder, expectWords, openBeside } from './scene.ts';

declare const chrome: ExtensionApi;

test.afterEach(({ driver }) => driver.stopBackground());

type Scene = { driver: Browser; site: Site; tab: Tab };

/** What may become of the tab while its page is read. */
const EVENTS: Record<string, (scene: Scene) => Promise<void>> = {
  closed: ({ tab }) => tab.close(),
  'on another page': ({ tab, site }) => tab.goto(`${site.origin}/article.html`),
  reloaded: ({ tab, site }) => tab.goto(`${site.origin}/tide.html`),
};

const STEPS: Step[] = ['asking', 'analysis', 'before the write', 'during the write'];

for (const step of STEPS) {
  for (const [event, happen] of Object.entries(EVENTS)) {
    test(`${step}, and the tab is ${event}`, async ({ driver, site }) => {
      const tab = await driver.open(`${site.origin}/tide.html`);
      await holdAt(driver, step);
      const popup = await driver.clickAction(tab);
      await heldThere(driver);
      await happen({ driver, site, tab });
      await letGo(driver);
      await expectWords(popup);
      await popup.close().catch(() => undefined);
      await expectOrder(driver, site);
    });
  }
}

for (const [event, happen] of Object.entries(EVENTS)) {
  test(`painting, and the tab is ${event}`, async ({ driver, site }) => {
    const { screen, tab, id } = await openBeside(driver, `${site.origin}/tide.html`);
    const text = (await ask(screen, id)).digested?.article.text ?? '';
    await holdAt(driver, 'painting');
    const painting = screen.evaluate(paintStart, id, text);
    await heldThere(driver);
    await happen({ driver, site, tab });
    await letGo(driver);
    expect(await painting).not.toHaveProperty('failed');
    await driver.stopBackground();
    await holdAt(driver, 'painting');
    const next = await driver.open(`${site.origin}/tide.html`);
    await next.activate();
    await driver.pressCommand('highlight-all');
    await heldThere(driver);
    await happen({ driver, site, tab: next });
    await letGo(driver);
    expect((await ask(screen, await (await driver.open(`${site.origin}/tide.html`)).id())).ok).toBe(true);
    expect(await driver.problems()).toEqual([]);
  });
}

/** Runs in a screen: asks for the article's first words to be painted; the answer as it came. */
function paintStart(tabId: number, text: string): Promise<unknown> {
  const paints = [{ layer: 'sentence', spans: [{ start: 0, end: 20 }], scroll: 0 }];
  return chrome.runtime.sendMessage({ to: 'background', call: 'paint', args: { tabId, text, paints } });
}

test('a tab that the browser put to sleep is said to sleep, and wakes with a click', async ({
  driver,
  site,
}) => {
  const { screen, id } = await openBeside(driver, `${site.origin}/tide.html`);
  await screen.activate();
  const sleeping = await driver.background(async (tabId: number) => {
    await chrome.tabs.discard(tabId);
    // Chromium gives the tab a new number when it puts it to sleep.
    const [found] = await chrome.tabs.query({ discarded: true });
    return found?.id ?? tabId;
  }, id);
  expect(await ask(screen, sleeping)).toMatchObject({ ok: false, problem: 'discarded' });
  expect(await keptVersions(driver)).toEqual([]);
});

test('the tab is put to sleep while its page is read', async ({ driver, site }) => {
  const { screen, id } = await openBeside(driver, `${site.origin}/late.html`);
  await screen.activate();
  const asking = ask(screen, id);
  await driver.background((tabId: number) => chrome.tabs.discard(tabId).then(() => true), id);
  const answer = await asking;
  expect(answer.ok).toBe(false);
  expect(['navigated', 'discarded', 'tabGone']).toContain(answer.problem);
});
