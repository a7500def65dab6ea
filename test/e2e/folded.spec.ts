import type { View } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { shownIn } from './popup.ts';

/** Ways in which pages fold a part of a story away, each done to the story's paragraphs but the first. */
const folds: Record<string, () => void> = {
  'closed details': () => {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = 'The whole story';
    details.append(summary, ...document.querySelectorAll('article p:not([class])'));
    document.querySelector('article')?.append(details);
  },
  'a part that is not displayed': () => {
    const style = document.createElement('style');
    style.textContent = '.folded { display: none }';
    document.head.append(style);
    for (const paragraph of document.querySelectorAll('article p:not([class])'))
      paragraph.className = 'folded';
  },
  'a box that cuts off what overflows': () => {
    const box = document.createElement('div');
    box.style.cssText = 'max-height: 3em; overflow: hidden';
    const paragraphs = [...document.querySelectorAll('article p:not([class])')];
    paragraphs[0]?.before(box);
    const lead = document.createElement('p');
    lead.textContent = 'A long way down the river, the bridge has been waiting for its paint for years.';
    lead.style.height = '6em';
    box.append(lead, ...paragraphs);
  },
};

/** Clicks the last sentence of the summary and gives the popup. */
async function lastClicked(popup: View): Promise<View> {
  await shownIn(popup);
  await popup.click('.sentence:last-child .words');
  return popup;
}

for (const [what, fold] of Object.entries(folds))
  test(`a sentence in ${what} is said to be folded away, and the page stays as it is`, async ({
    driver,
    site,
  }) => {
    const tab = await driver.open(`${site.origin}/article.html`);
    await tab.evaluate(fold);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const popup = await lastClicked(await driver.clickAction(tab));
    await popup.waitFor(() => document.body.textContent?.includes('folded away'));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

test('a sentence in a box that scrolls by itself comes into view in it', async ({ driver, site }) => {
  const tab = await driver.open(`${site.origin}/article.html`);
  await tab.evaluate(() => {
    const box = document.createElement('div');
    box.id = 'box';
    box.style.cssText = 'height: 12em; overflow-y: auto';
    const paragraphs = [...document.querySelectorAll('article p:not([class])')];
    paragraphs[0]?.before(box);
    const all = document.createElement('p');
    for (const paragraph of paragraphs) {
      all.append(paragraph.textContent ?? '', document.createElement('br'), document.createElement('br'));
      paragraph.remove();
    }
    box.append(all);
  });
  await lastClicked(await driver.clickAction(tab));
  await tab.waitFor(() => {
    const [range] = [...CSS.highlights]
      .filter(([name]) => name.startsWith('nutgraf'))
      .flatMap(([, ranges]) => [...ranges]) as Range[];
    const words = range?.getBoundingClientRect();
    const box = document.querySelector('#box')?.getBoundingClientRect();
    return words && box && words.bottom > box.top && words.top < box.bottom && words.top < innerHeight;
  });
});
