import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { english } from '../ui/english.ts';
import type { Firefox } from './firefox.ts';
import { copyOfBuild, expect, launch, test } from './fixtures.ts';
import { expectPlainWords, testObstacle } from './obstacles.ts';
import { shownIn } from './popup.ts';

testObstacle({ page: "the browser's settings", url: () => 'about:preferences', says: /own pages/ });
testObstacle({
  page: 'the reader view',
  url: (origin) => `about:reader?url=${encodeURIComponent(`${origin}/article.html`)}`,
  says: /reader view/,
});

test('a file on the device is read', async ({ driver }) => {
  const file = pathToFileURL(resolve('test/fixtures/site/article.html')).href;
  const { sentences } = await shownIn(await driver.clickAction(await driver.open(file)));
  expect(sentences.length).toBeGreaterThan(2);
});

test('a site that the browser closes to extensions is said to be closed', async ({ engine, site }) => {
  const extension = await copyOfBuild(engine);
  const preferences = { 'extensions.webextensions.restrictedDomains': '127.0.0.1,localhost' };
  const browser = await launch(engine, { extension, preferences });
  try {
    await expectPlainWords(browser, `${site.origin}/article.html`, /not let extensions/);
  } finally {
    await browser.close();
    await rm(extension, { recursive: true, force: true });
  }
});

test('a refused permission is honoured, said, and not asked for again by itself', async ({
  driver,
  site,
}) => {
  const welcome = await driver.open(`${driver.base}welcome/index.html`);
  await welcome.click('.question .answer:first-child');
  await (driver as Firefox).privileged('deny');
  const said = await welcome.waitFor(() => document.querySelector('.question [role="status"]')?.textContent);
  expect(said).toBe(english.t('welcome_refused'));
  expect(await welcome.evaluate(() => document.querySelector('.answer[aria-pressed="true"]'))).toBeNull();
  const tab = await driver.open(`${site.origin}/article.html`);
  const { sentences } = await shownIn(await driver.clickAction(tab));
  expect(sentences.length).toBeGreaterThan(2);
});
