import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { copyOfBuild, expect, expectQuiet, launch, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** The extension's own interface, inside functions that run in the background. */
declare const chrome: ExtensionApi;

type Manifest = { permissions: string[]; [key: string]: unknown };

/** Firefox for Android lacks these; taken out of the manifest, the browser takes the interface away. */
const lacking: Record<string, (manifest: Manifest) => void> = {
  'context menus': (manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'contextMenus');
  },
  commands: (manifest) => {
    delete manifest.commands;
  },
  'a panel': (manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'sidePanel');
    delete manifest.side_panel;
    delete manifest.sidebar_action;
    const commands = manifest.commands as Record<string, unknown> | undefined;
    delete commands?._execute_sidebar_action;
  },
};

/** What only the browser itself could leave out is taken away before the background's first line. */
const takeWindows = `for (const api of [globalThis.browser, globalThis.chrome])
  if (api) Object.defineProperty(api, 'windows', { value: undefined, configurable: true });
`;

/** The background without `windows`, which no permission stands for. */
async function withoutWindows(extension: string): Promise<void> {
  const path = join(extension, 'background.js');
  await writeFile(path, takeWindows + (await readFile(path, 'utf8')));
}

/** The extension as a browser without all of these sees it. */
async function takeAll(extension: string): Promise<void> {
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  for (const take of Object.values(lacking)) take(manifest);
  await writeFile(path, JSON.stringify(manifest));
  await withoutWindows(extension);
}

const names = [...Object.keys(lacking), 'windows'].join(', ');

test(`without ${names} the page is read all the same`, async ({ engine, site }) => {
  const extension = await copyOfBuild(engine);
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-lacking-'));
  await takeAll(extension);
  const browser = await launch(engine, { extension, profile });
  try {
    const tab = await browser.open(`${site.origin}/article.html`);
    // The worker may be asked before its first line has run.
    await expect.poll(() => browser.background(() => typeof chrome.windows)).toBe('undefined');
    const { sentences } = await shownIn(await browser.clickAction(tab));
    expect(sentences.length).toBeGreaterThan(2);
    await expectQuiet(browser, site);
  } finally {
    await browser.close();
    await Promise.all([extension, profile].map((folder) => rm(folder, { recursive: true, force: true })));
  }
});
