import type { Browser, Tab } from '../driver.ts';
import { expect, test } from '../fixtures.ts';
import { keptAt, searchState } from '../kept.ts';
import type { Site } from '../server.ts';
import { heldThere, holdAt, type Step } from './hold.ts';
import { editStory, expectKept, expectSummary, readOnce } from './scene.ts';

test.afterEach(({ driver }) => driver.stopBackground());

type Flow = {
  steps: Step[];
  versions: number;
  says?: string;
  prepare(driver: Browser, site: Site): Promise<Tab>;
};

/** Whatever ends in a digest, with the steps on its way. */
const FLOWS: Record<string, Flow> = {
  'a first reading': {
    // The popup itself sends the reader to a page of which nothing is kept.
    steps: ['asking', 'analysis', 'before the write', 'during the write'],
    versions: 1,
    prepare: (driver, site) => driver.open(`${site.origin}/tide.html`),
  },
  'a second reading of the same text': {
    steps: ['entering', 'before the write', 'during the write'],
    versions: 1,
    prepare: (driver, site) => readOnce(driver, `${site.origin}/tide.html`),
  },
  'a reading of a text that has changed': {
    steps: ['entering', 'analysis', 'before the write', 'during the write'],
    versions: 2,
    says: 'Changed since',
    prepare: async (driver, site) => {
      const tab = await readOnce(driver, `${site.origin}/tide.html`);
      await editStory(tab);
      return tab;
    },
  },
};

for (const [flow, { steps, versions, says = '', prepare }] of Object.entries(FLOWS)) {
  for (const step of steps) {
    test(`${flow}, the background ended: ${step}`, async ({ driver, site }) => {
      const tab = await prepare(driver, site);
      await driver.stopBackground();
      await holdAt(driver, step);
      const popup = await driver.clickAction(tab);
      await heldThere(driver);
      await driver.stopBackground();
      await expectSummary(popup);
      // What is kept is shown at once; what has changed, when the new reading is done.
      await popup.waitFor((words: string) => document.body.textContent?.includes(words), says);
      // What the reader sees is kept, though it may have been shown before it was written.
      await keptAt(driver, `${site.origin}/tide.html`);
      await popup.close();
      await expectKept(driver, tab, { versions, articles: 1 });
    });
  }
}

test('the background ended while it paints: the sentence is painted all the same', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await driver.stopBackground();
  await holdAt(driver, 'painting');
  await popup.click('.sentence:last-child .words');
  await heldThere(driver);
  await driver.stopBackground();
  await popup.waitFor(
    () => document.querySelector('.sentence:last-child .words')?.getAttribute('aria-pressed') === 'true',
  );
  const painted = await tab.waitFor(() => CSS.highlights.get('nutgraf-sentence')?.size);
  expect(painted).toBe(1);
});

test('the background ended before the search knew the article: the library finds it all the same', async ({
  driver,
  site,
}) => {
  const url = `${site.origin}/tide.html`;
  const tab = await driver.open(url);
  // What is put off never comes: the worker ends before it.
  await driver.background(() => {
    (self as unknown as { setTimeout: () => number }).setTimeout = () => 0;
  });
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await keptAt(driver, url);
  await popup.close();
  await driver.stopBackground();
  const library = await driver.open(`${driver.base}library/index.html`);
  await library.click('.library-filters [type="search"]');
  for (const key of 'carbon') await library.press(key);
  await library.waitFor(() => document.querySelector('.entry-title')?.textContent?.includes('Tidal meadows'));
  const { words, waiting } = await searchState(driver);
  expect(words).toBeGreaterThan(100);
  expect(waiting).toBe(0);
});
