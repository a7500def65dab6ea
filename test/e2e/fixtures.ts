import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { findBrowser } from '../../setup/browsers.mjs';
import type { Browser, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { launchChromium } from './launch-chromium.ts';
import { type Site, serveSite } from './server.ts';

export { expect };

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

/** Which browser a project of the test run drives. */
export type DriverOptions = { engine: 'chromium' | 'firefox' };

type WorkerFixtures = DriverOptions & { shared: Browser; site: Site };
type TestFixtures = { driver: Browser };

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** Starts the browser found on this machine with a built extension. */
export async function launch(engine: DriverOptions['engine'], options: LaunchOptions): Promise<Browser> {
  const executable = findBrowser(engine);
  if (!executable) throw new Error(`${engine} is not on this machine: npm test installs it`);
  return LAUNCHERS[engine](executable, options);
}

/** Copies the built extension away, so that a build in the meantime does not pull it from under the browser. */
export async function copyOfBuild(engine: DriverOptions['engine']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `nutgraf-built-${engine}-`));
  await cp(`dist/${engine}`, folder, { recursive: true });
  return folder;
}

/**
 * `driver` runs once per worker and is as new before each test: no tabs, nothing stored, no host permission, a sleeping
 * background. A test fails on any error, unhandled rejection or request to elsewhere, in any context.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from this pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ engine }, use) => {
      const extension = await copyOfBuild(engine);
      const browser = await launch(engine, { extension });
      await use(browser);
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  driver: async ({ shared, site }, use, info) => {
    await reset(shared);
    site.reset();
    await use(shared);
    if (info.status === info.expectedStatus) await expectQuiet(shared, site);
  },
});

/** Makes the browser as new, as far as the extension can tell. */
export async function reset(browser: Browser): Promise<void> {
  await browser.closeTabs();
  await browser.setColorScheme('light');
  await browser.background(forgetEverything);
  await browser.stopBackground();
  await browser.forget();
}

/** Runs in the background: empties every store, takes back what was granted. */
async function forgetEverything(): Promise<void> {
  await chrome.permissions.remove({ origins: ['*://*/*'] });
  await Promise.all([
    chrome.storage.local.clear(),
    chrome.storage.sync.clear(),
    chrome.storage.session.clear(),
  ]);
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name as string);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = [...database.objectStoreNames];
    const clearing = stores.length > 0 ? database.transaction(stores, 'readwrite') : undefined;
    for (const store of stores) clearing?.objectStore(store).clear();
    await new Promise((resolve) =>
      clearing ? clearing.addEventListener('complete', resolve) : resolve(null),
    );
    database.close();
  }
}

/** No error anywhere, and no request but to the sample site and the extension's own files. */
export async function expectQuiet(browser: Browser, site: Site): Promise<void> {
  expect(await browser.problems(), 'errors in any context').toEqual([]);
  const foreign = (await browser.requests()).filter(({ url }) => !isOurs(url, browser, site));
  expect(foreign, 'requests to elsewhere').toEqual([]);
}

function isOurs(url: string, browser: Browser, site: Site): boolean {
  return (
    url.startsWith(browser.base) || url.startsWith(site.origin) || /^(blob|data|file|view-source):/.test(url)
  );
}
