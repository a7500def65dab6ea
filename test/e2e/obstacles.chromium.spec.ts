import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chromium } from './chromium.ts';
import { copyOfBuild, expect, launch, test } from './fixtures.ts';
import { expectPlainWords, testObstacle } from './obstacles.ts';
import { shownIn } from './popup.ts';

testObstacle({ page: "the browser's settings", url: () => 'chrome://settings/', says: /own pages/ });
testObstacle({ page: 'a blank tab', url: () => 'about:blank', says: /own pages/ });

test('a file on the device is read once the switch for files is on, and the notice names it', async ({
  engine,
}) => {
  const extension = await copyOfBuild(engine);
  const file = pathToFileURL(resolve('test/fixtures/site/article.html')).href;
  const browser = (await launch(engine, { extension })) as Chromium;
  try {
    await browser.setFileAccess(false);
    await expectPlainWords(browser, file, /Allow access to file URLs/);
    await browser.setFileAccess(true);
    const { sentences } = await shownIn(await browser.clickAction(await browser.open(file)));
    expect(sentences.length).toBeGreaterThan(2);
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
});
