import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Browser } from '../driver.ts';
import { test } from '../fixtures.ts';
import type { Site } from '../server.ts';
import { heldThere, holdAt, letGo } from './hold.ts';
import { expectKept, expectOrder } from './scene.ts';
import { type Asker, WAYS, type Way } from './ways.ts';

declare const chrome: ExtensionApi;

test.afterEach(({ driver }) => driver.stopBackground());

type Scene = Asker & { driver: Browser; site: Site };

/** What may become of the tab while its page is read or painted. */
const EVENTS: Record<string, (scene: Scene) => Promise<unknown>> = {
  closed: ({ tab }) => tab.close(),
  'on another page': ({ tab, site }) => tab.goto(`${site.origin}/article.html`),
  reloaded: ({ tab, site }) => tab.goto(`${site.origin}/tide.html`),
  'put to sleep': async ({ driver, screen }) => {
    await screen.activate(); // The tab in front is never put to sleep.
    await driver.background(async (address: string) => {
      const tabs = await chrome.tabs.query({});
      const found = tabs.find(({ url }) => url?.includes(address));
      await chrome.tabs.discard(found?.id ?? -1);
    }, '/tide.html');
  },
};

/** Those who ask again where the background's end has cut them off. */
const asking = Object.entries<Way>(WAYS).filter(([, { bare }]) => !bare);

for (const [way, { steps, prepare }] of asking) {
  for (const step of steps) {
    test(`${way} asks, the background ended: ${step}`, async ({ driver, site }) => {
      const asker = await prepare(driver, site);
      await driver.stopBackground();
      await holdAt(driver, step);
      await asker.ask();
      await heldThere(driver);
      await driver.stopBackground();
      await asker.expectAnswer();
      await expectKept(driver, asker.tab, { versions: 1, articles: 1 });
    });
  }
  test(`${way} asks while the extension is updated: the page is read as before`, async ({ driver, site }) => {
    const asker = await prepare(driver, site);
    await driver.stopBackground();
    await holdAt(driver, 'analysis');
    await asker.ask();
    await heldThere(driver);
    await driver.update();
    await expectKept(driver, asker.tab, { versions: 1, articles: 1 });
  });
}

for (const [way, { steps, prepare }] of Object.entries<Way>(WAYS)) {
  for (const step of steps) {
    for (const [event, happen] of Object.entries(EVENTS)) {
      test(`${way} asks; ${step}, and the tab is ${event}`, async ({ driver, site }) => {
        const asker = await prepare(driver, site);
        await driver.stopBackground();
        await holdAt(driver, step);
        await asker.ask();
        await heldThere(driver);
        await happen({ ...asker, driver, site });
        await letGo(driver);
        await asker.expectEnd();
        await expectOrder(driver, site);
      });
    }
  }
}
