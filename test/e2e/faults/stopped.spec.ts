import type { Browser, Tab } from '../driver.ts';
import { expect, test } from '../fixtures.ts';
import { keptAt } from '../kept.ts';
import type { Site } from '../server.ts';
import { heldThere, holdAt, type Step } from './hold.ts';
import { expectKept, expectSummary } from './scene.ts';

test.afterEach(({ driver }) => driver.stopBackground());

type Flow = {
  steps: Step[];
  versions: number;
  says?: string;
  prepare(driver: Browser, site: Site): Promise<Tab>;
};

async function readOnce(driver: Browser, site: Site): Promise<Tab> {
  const url = `${site.origin}/tide.html`;
  const tab = await driver.open(url);
  const popup = await driver.clickAction(tab);
  await expectSummary(popup);
  await popup.close();
  await keptAt(driver, url);
  return tab;
}

/** Whatever ends in a digest, with the steps on its way. */
const FLOWS: Record<string, Flow> = {
  'a first reading': {
    steps: ['entering', 'analysis', 'before the write', 'during the write'],
    versions: 1,
    prepare: (driver, site) => driver.open(`${site.origin}/tide.html`),
  },
  'a second reading of the same text': {
    steps: ['entering', 'before the write', 'during the write'],
    versions: 1,
    prepare: readOnce,
  },
  'a reading of a text that has changed': {
    steps: ['entering', 'analysis', 'before the write', 'during the write'],
    versions: 2,
    says: 'Changed since',
    prepare: async (driver, site) => {
      const tab = await readOnce(driver, site);
      await tab.evaluate(() => {
        const last = [...document.querySelectorAll('article p')].at(-1);
        if (last) last.textContent = 'On Friday the parliament in Ardle rejected the terminal for good.';
      });
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
