import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copyOfBuild, expect, expectQuiet, launch, test } from './fixtures.ts';
import { keptAt, renameKept } from './kept.ts';
import { shownIn } from './popup.ts';

/** What survives a restart: in Chromium a folder loaded again, in Firefox the package, installed for good. */
async function installable(engine: 'chromium' | 'firefox'): Promise<string> {
  if (engine === 'chromium') return copyOfBuild(engine);
  const found = (await readdir('dist')).find((file) => /^nutgraf-firefox-.*\.zip$/.test(file));
  if (!found) throw new Error('there is no package: npm run package makes it');
  return resolve('dist', found);
}

test('the second opening comes from the cache after a restart of the browser, too', async ({
  engine,
  site,
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-profile-'));
  const driver = await launch(engine, { extension: await installable(engine), profile });
  try {
    const url = `${site.origin}/article.html`;
    const popup = await driver.clickAction(await driver.open(url));
    const first = await shownIn(popup);
    await popup.close();
    await keptAt(driver, url);
    await renameKept(driver, 'From the cache');
    await driver.restart();
    const second = await shownIn(await driver.clickAction(await driver.open(url)));
    expect(second.entities.map(({ name }) => name)).toContain('From the cache');
    expect(second.sentences).toEqual(first.sentences);
    await expectQuiet(driver, site);
  } finally {
    await driver.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
