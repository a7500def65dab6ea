import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOfBuild, expect, expectQuiet, launch, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

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

for (const [name, take] of Object.entries(lacking)) {
  test(`without ${name} the page is read all the same`, async ({ engine, site }) => {
    const extension = await copyOfBuild(engine);
    const profile = await mkdtemp(join(tmpdir(), 'nutgraf-lacking-'));
    const path = join(extension, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    take(manifest);
    await writeFile(path, JSON.stringify(manifest));
    const browser = await launch(engine, { extension, profile });
    try {
      const tab = await browser.open(`${site.origin}/article.html`);
      const { sentences } = await shownIn(await browser.clickAction(tab));
      expect(sentences.length).toBeGreaterThan(2);
      await expectQuiet(browser, site);
    } finally {
      await browser.close();
      await Promise.all([extension, profile].map((folder) => rm(folder, { recursive: true, force: true })));
    }
  });
}
